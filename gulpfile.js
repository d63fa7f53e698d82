const { execFile } = require('node:child_process');
const { rm } = require('node:fs/promises');
const { promisify } = require('node:util');
const esbuild = require('esbuild');
const { dest, parallel, series, src } = require('gulp');

const run = promisify(execFile);

async function clean() {
	await rm('dist', { recursive: true, force: true });
}

// One file per module: rate budgets, locks and error classes must exist once per process.
async function compile() {
	await run(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json']).catch((failure) => {
		throw new Error(failure.stdout || failure.stderr || String(failure));
	});
}

// n8n has no saxes, so the one vendor module is replaced by its bundle.
async function bundleVendor() {
	await esbuild.build({
		entryPoints: ['vendor/saxes.ts'],
		outfile: 'dist/vendor/saxes.js',
		bundle: true,
		platform: 'node',
		format: 'cjs',
		target: 'node20',
		legalComments: 'inline',
		allowOverwrite: true,
	});
}

function copyAssets() {
	return src(['nodes/**/*.{svg,node.json}', 'credentials/**/*.svg'], { base: '.', encoding: false }).pipe(dest('dist'));
}

function copyTemplates() {
	return src('workflows/*.json', { base: '.' }).pipe(dest('dist'));
}

exports.build = series(clean, compile, parallel(bundleVendor, copyAssets, copyTemplates));
exports.default = exports.build;
