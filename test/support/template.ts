import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { INodeParameters } from 'n8n-workflow';

import { SERVICE_ARTICLES, WEBSHOP_RELATION } from '../../sim/mplus/seedMplus';
import type { WorkflowFile } from './engine/runWorkflow';

export const ORDERS_TO_MPLUS = 'orders-ccv-to-mplus.json';

/** A template as it is in workflows/, fresh. */
export function readTemplate(file: string): WorkflowFile {
	return JSON.parse(readFileSync(join(__dirname, '..', '..', 'workflows', file), 'utf8')) as WorkflowFile;
}

/** A copy with other values in the node Settings. */
export function withSettings(workflow: WorkflowFile, settings: Record<string, string | number | boolean>): WorkflowFile {
	const copy = structuredClone(workflow);
	const node = copy.nodes.find(({ name }) => name === 'Settings');
	const { assignments } = (node?.parameters.assignments ?? {}) as { assignments: Array<{ name: string; value: unknown }> };
	for (const [name, value] of Object.entries(settings)) {
		const assignment = assignments.find((candidate) => candidate.name === name);
		if (!assignment) throw new Error(`the template has no setting ${name}`);
		assignment.value = value;
	}
	return copy;
}

/** A copy with other parameters in one node. */
export function withParameters(workflow: WorkflowFile, name: string, parameters: INodeParameters): WorkflowFile {
	const copy = structuredClone(workflow);
	const node = copy.nodes.find((candidate) => candidate.name === name);
	if (!node) throw new Error(`the template has no node ${name}`);
	node.parameters = { ...node.parameters, ...parameters };
	return copy;
}

/** The choices that a shop makes in the panel of Order Sync: its articles for lines that are no products, and its customer for guests. */
export const SHOP_CHOICES = {
	articles: {
		shippingArticle: SERVICE_ARTICLES.shipping,
		paymentFeeArticle: SERVICE_ARTICLES.paymentFee,
		discountArticle: SERVICE_ARTICLES.discount,
		depositArticle: SERVICE_ARTICLES.deposit,
		freeRowArticle: SERVICE_ARTICLES.other,
	},
	customer: { defaultCustomer: WEBSHOP_RELATION },
};

export function withShopChoices(workflow: WorkflowFile): WorkflowFile {
	return withParameters(workflow, 'Order Sync', { articles: located(SHOP_CHOICES.articles), customer: located(SHOP_CHOICES.customer) });
}

function located(numbers: Record<string, number>): INodeParameters {
	return Object.fromEntries(Object.entries(numbers).map(([field, number]) => [field, { __rl: true, mode: 'id', value: String(number) }]));
}
