// node scripts/support/scan.mjs <folder> src|dist: one leg of n8n's package scan on a local folder, its result as JSON.
import { stripVTControlCharacters } from 'node:util';
import { analyzePackage, SOURCE_FILE_PATTERNS } from '@n8n/scan-community-package/scanner/scanner.mjs';

// The patterns that the scan itself uses for a published tarball.
const TARBALL_FILE_PATTERNS = ['**/*.js', 'package.json'];

const [, , folder, leg] = process.argv;
const { passed, message, details } = await analyzePackage(folder, leg === 'dist' ? TARBALL_FILE_PATTERNS : SOURCE_FILE_PATTERNS);
console.log(JSON.stringify({ passed, message, details: details && stripVTControlCharacters(details) }));
