import { config as n8nConfig } from '@n8n/node-cli/eslint';

// These folders need servers, files and timers; they never ship.
const NOT_SHIPPED = ['sim/**/*.ts', 'test/**/*.ts', 'bench/**/*.ts', 'scripts/**/*.ts'];

const n8nRules = n8nConfig
	.flatMap((block) => Object.keys(block.rules ?? {}))
	.filter((name) => name.startsWith('@n8n/community-nodes/') || name.startsWith('n8n-nodes-base/'));

export default [
	{ ignores: ['dist/**', '.n8n/**', '.cache/**', '**/*.generated.ts'] },
	{ linterOptions: { noInlineConfig: true } },
	...n8nConfig,
	{
		files: NOT_SHIPPED,
		rules: {
			...Object.fromEntries(n8nRules.map((name) => [name, 'off'])),
			'no-console': 'off',
			'no-control-regex': 'off',
			'@typescript-eslint/no-require-imports': 'off',
		},
	},
];
