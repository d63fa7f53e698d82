import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

import { importsOf } from './importsOf';
import { ROOT } from './packPackage';

const LONGEST = 150;
const UNLIMITED = /\.generated\.ts$|^nodes\/[^/]+\/fields\.ts$/;
const EMPTY_NAME = /(^|[a-z])(utils?|helpers|common|manager|genericfunctions?)$/i;

/** What each folder of lib may know of lib. A new folder needs a line here. */
const LIB: Record<string, string[]> = {
	model: [],
	http: [],
	mapping: ['model'],
	sync: ['model', 'http'],
	ccv: ['model', 'http', 'mapping', 'sync'],
	mplus: ['model', 'http', 'mapping', 'sync'],
};

/** Packages that n8n brings and lib may use at run time. */
const LIB_PACKAGES = ['crypto', 'luxon', 'zod'];

interface Edge {
	file: string;
	/** A path in the repository, or the name of a package. */
	to: string;
	isPackage: boolean;
	isTypeOnly: boolean;
}

describe('importsOf', () => {
	it.each([
		["import { a } from 'x';", false],
		["import a from 'x';", false],
		["import 'x';", false],
		["import { type A, b } from 'x';", false],
		["import type { A } from 'x';", true],
		["import { type A } from 'x';", true],
		["import type A from 'x';", true],
		["export { a } from 'x';", false],
		["export * from 'x';", false],
		["export type { A } from 'x';", true],
		["const a = await import('x');", false],
		["const a = require('x');", false],
		["import a = require('x');", false],
		["type A = import('x').A;", true],
	])('sees %s', (text, isTypeOnly) => {
		expect(importsOf(text)).toEqual([{ from: 'x', isTypeOnly }]);
	});
});

describe('the direction of dependencies', () => {
	const lib = edgesOf('lib');

	it('has a rule for every folder of lib', () => {
		expect(foldersIn('lib').sort()).toEqual(Object.keys(LIB).sort());
	});

	it('lib knows no node, and axios as a type only', () => {
		const packages = lib.filter(({ isPackage, to, isTypeOnly }) => isPackage && !LIB_PACKAGES.includes(to) && !(to === 'axios' && isTypeOnly));
		const folders = lib.filter(({ isPackage, to }) => !isPackage && !/^(lib|vendor)\//.test(to));

		expect([...packages, ...folders].map(written)).toEqual([]);
	});

	it.each(Object.entries(LIB))('lib/%s knows only %j of lib', (folder, known) => {
		const own = lib.filter(({ file }) => file.startsWith(`lib/${folder}/`));
		const forbidden = own.filter(({ to }) => to.startsWith('lib/') && ![folder, ...known].includes(to.split('/')[1] ?? ''));

		expect(own.length + known.length).toBeGreaterThan(0);
		expect(forbidden.map(written)).toEqual([]);
	});

	it('a node knows lib, what nodes share and itself', () => {
		const forbidden = edgesOf('nodes').filter(({ file, to, isPackage }) => !isPackage && !to.startsWith('lib/') && !to.startsWith('nodes/shared/') && !to.startsWith(folderOf(file)));

		expect(forbidden.map(written)).toEqual([]);
	});

	it('a credential knows lib and what nodes share', () => {
		const forbidden = edgesOf('credentials').filter(({ to, isPackage }) => !isPackage && !to.startsWith('lib/') && !to.startsWith('nodes/shared/'));

		expect(forbidden.map(written)).toEqual([]);
	});

	it('the simulators know neither lib nor nodes, so that no mistake cancels itself out', () => {
		const forbidden = edgesOf('sim').filter(({ to, isPackage }) => !isPackage && !to.startsWith('sim/'));

		expect(forbidden.map(written)).toEqual([]);
	});
});

describe('files', () => {
	it.each(['lib', 'nodes', 'credentials'])('in %s are short enough to read at once', (folder) => {
		const long = filesIn(folder)
			.filter((file) => !UNLIMITED.test(file))
			.map((file) => ({ file, lines: read(file).replace(/\n$/, '').split('\n').length }))
			.filter(({ lines }) => lines > LONGEST);

		expect(long).toEqual([]);
	});

	it('are named after what they hold', () => {
		const files = ['lib', 'nodes', 'credentials', 'sim', 'test', 'bench', 'scripts'].flatMap(filesIn);
		const empty = files.filter((file) => file.split('/').some((part) => EMPTY_NAME.test(part.replace(/\..*$/, ''))));

		expect(empty).toEqual([]);
	});
});

function filesIn(folder: string): string[] {
	const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile() && /\.(ts|[cm]?js)$/.test(entry.name));
	return files.map((entry) => posix.join(entry.parentPath.slice(ROOT.length + 1), entry.name));
}

function foldersIn(folder: string): string[] {
	return readdirSync(join(ROOT, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

function edgesOf(folder: string): Edge[] {
	return filesIn(folder).flatMap((file) =>
		importsOf(read(file), file).map(({ from, isTypeOnly }) => {
			const isPackage = !from.startsWith('.');
			return { file, to: isPackage ? from : posix.join(posix.dirname(file), from), isPackage, isTypeOnly };
		}),
	);
}

function read(file: string): string {
	return readFileSync(join(ROOT, file), 'utf8');
}

/** The folder of a node: `nodes/X/`. */
function folderOf(file: string): string {
	return `${file.split('/').slice(0, 2).join('/')}/`;
}

function written({ file, to }: Edge): string {
	return `${file} -> ${to}`;
}
