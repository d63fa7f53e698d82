import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { TABLES, withOperations } from './withOperations';

const ROOT = join(__dirname, '..', '..');

for (const [file, table] of Object.entries(TABLES)) {
	const path = join(ROOT, file);
	writeFileSync(path, withOperations(readFileSync(path, 'utf8'), table()));
	console.log(`${file}: the table of operations is up to date`);
}
