import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './paths.mjs';

const folder = join(root, 'workflows');

/** @returns {Promise<object>} */
export const readTemplate = async (file) => JSON.parse(await readFile(join(folder, file), 'utf8'));

/** @returns {Promise<string[]>} */
export const templateFiles = async () => (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();

/**
 * Chooses credentials as n8n's own import does: by type and name.
 * @param {object} workflow
 * @param {Array<{ id: string, name: string, type: string }>} credentials
 */
export function linkCredentials(workflow, credentials) {
	const link = (wanted, type) => {
		const found = credentials.find((credential) => credential.type === type && credential.name === wanted.name);
		return found ? { id: found.id, name: found.name } : wanted;
	};
	const nodes = workflow.nodes.map((node) => ({
		...node,
		...(node.credentials && { credentials: Object.fromEntries(Object.entries(node.credentials).map(([type, wanted]) => [type, link(wanted, type)])) }),
	}));
	return { ...workflow, nodes };
}

/** @param {Record<string, unknown>} values by the names used in the node Settings */
export function withSettings(workflow, values) {
	const names = new Set(Object.keys(values));
	const nodes = workflow.nodes.map((node) => {
		if (node.name !== 'Settings') return node;
		const assignments = node.parameters.assignments.assignments.map((assignment) => {
			if (!names.delete(assignment.name)) return assignment;
			return { ...assignment, value: values[assignment.name] };
		});
		return { ...node, parameters: { ...node.parameters, assignments: { assignments } } };
	});
	if (names.size) throw new Error(`${workflow.name}: the node Settings has no ${[...names].join(', ')}`);
	return { ...workflow, nodes };
}

/**
 * The choices a shop makes in the panel of the order sync: articles for lines that are no products, the customer for guests.
 * @param {{ articles: Record<string, number>, customer: Record<string, number> }} choices by the names of the fields
 */
export function withShopChoices(workflow, choices) {
	const located = (numbers) => Object.fromEntries(Object.entries(numbers).map(([field, number]) => [field, { __rl: true, mode: 'id', value: String(number) }]));
	const nodes = workflow.nodes.map((node) => {
		if (!node.type.endsWith('.posOrderSync')) return node;
		const { articles, customer } = node.parameters;
		return { ...node, parameters: { ...node.parameters, articles: { ...articles, ...located(choices.articles) }, customer: { ...customer, ...located(choices.customer) } } };
	});
	return { ...workflow, nodes };
}

/** @returns {string} name of the schedule that starts the workflow */
export function scheduleOf(workflow) {
	const trigger = workflow.nodes.find((node) => node.type === 'n8n-nodes-base.scheduleTrigger');
	if (!trigger) throw new Error(`${workflow.name} has no schedule`);
	return trigger.name;
}
