import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { REASONS } from '../../lib/sync/reasons';
import { TABLES, withOperations } from '../../scripts/docs/withOperations';

const ROOT = join(__dirname, '..', '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

describe('the documents', () => {
	it('given the closed list of reasons, then docs/outcomes.md has exactly one heading for each, and one for left-out', () => {
		const headings = [...read('docs/outcomes.md').matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);

		expect(headings.sort()).toEqual([...Object.keys(REASONS), 'left-out'].sort());
	});

	it.each(['README.md', 'CONTRIBUTING.md', ...readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)])('given the links of %s, then each file they name exists', (file) => {
		const targets = [...read(file).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target]) => join(ROOT, file, '..', target ?? ''));

		expect(targets.filter((target) => !existsSync(target))).toEqual([]);
	});

	it.each(Object.entries(TABLES))('given the operations of a node, then %s lists them as its panel does', (file, table) => {
		expect(read(file)).toBe(withOperations(read(file), table()));
	});

	it('given the commands of the README, then each is a script of the package', () => {
		const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
		const commands = [...read('README.md').matchAll(/`?npm (?:run )?(demo|test(?::\w+)?|n8n|sim|bench)\b/g)].map(([, name]) => name ?? '');

		expect(commands.filter((name) => !(name in scripts))).toEqual([]);
		expect(new Set(commands)).toEqual(new Set(['demo', 'test', 'n8n', 'sim', 'test:e2e', 'test:long', 'bench']));
	});
});
