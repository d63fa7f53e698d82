import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { PosError } from '../../../../lib/http/PosError';
import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { exactArticleNumber } from '../../../../lib/mplus/products/exactArticleNumber';
import { readArticle } from '../../../../lib/mplus/products/readArticle';
import { toMicros } from '../../../../lib/mplus/stock/micros';
import type { StockChange, StockWriteOptions } from '../../../../lib/mplus/stock/StockChange';
import { numberIn, numberLocator, requiredTillNumberAt } from '../../../shared/numberLocator';
import { readOption } from '../../../shared/optionsField';
import { numberAt } from '../../../shared/readItemParameters';
import { articleKeyAt } from '../../fields/productLocators';

/** The superuser, whom every till has (Mplus API, dossier 9.1). */
const SUPERUSER = 999999;

export const BRANCH_FIELD: INodeProperties = { ...numberLocator('Branch', 'branch', 'searchBranches', 'The branch in which the stock lies'), required: true };
export const EMPLOYEE_OPTION: INodeProperties = numberLocator('Employee', 'employee', 'searchEmployees', 'Who changes it; the superuser (999999) unless another is chosen', String(SUPERUSER));

export const REFERENCE_OPTION: INodeProperties = {
	displayName: 'Reference',
	name: 'reference',
	type: 'string',
	default: 'n8n',
	description: 'Free text that the till keeps with the change',
};

export const STOCK_MEANS_OPTION: INodeProperties = {
	displayName: 'Stock Means',
	name: 'stockMeans',
	type: 'options',
	options: [
		{ name: 'Free', value: 'free', description: 'The till takes it for what can be sold: it is sent as it is' },
		{ name: 'Physical', value: 'physical', description: 'The till takes it for all that lies there: what is reserved for orders is added before it is sent' },
	],
	default: 'free',
	description: 'What this till takes an amount for that is set. Mplus does not document it. What you enter is always the free stock; where the till makes something else of it, the output says so.',
};

export function readWriteOptions(ctx: IExecuteFunctions, itemIndex: number): StockWriteOptions {
	return {
		stockMeans: readOption(ctx, 'stockMeans', itemIndex) === 'physical' ? 'physical' : 'free',
		employeeNumber: numberIn(readOption(ctx, 'employee', itemIndex), 'Employee') ?? SUPERUSER,
		reference: String(readOption(ctx, 'reference', itemIndex) ?? 'n8n'),
	};
}

/** The change that the parameters of one item ask for. */
export async function readChange(ctx: IExecuteFunctions, itemIndex: number, client: MplusClient, mode: StockChange['mode']): Promise<StockChange> {
	const [branchNumber, micros] = [requiredTillNumberAt(ctx, 'branch', 'Branch', itemIndex), readMicros(ctx, itemIndex)];
	return { mode, branchNumber, articleNumber: await articleNumberAt(ctx, itemIndex, client), micros };
}

/** The number of the article that the locator names; a number is taken as it is. */
export async function articleNumberAt(ctx: IExecuteFunctions, itemIndex: number, client: MplusClient): Promise<number> {
	const { key, value } = articleKeyAt(ctx, itemIndex);
	const number = key === 'articleNumber' ? exactArticleNumber(value) : (await readArticle(client, key, value)).article.articleNumber;
	if (number !== undefined) return number;
	throw new PosError('invalid-setting', `Article must be a number of the till, not "${value}"`, { hint: 'For a SKU choose PLU Number in the field Article' });
}

function readMicros(ctx: IExecuteFunctions, itemIndex: number): number {
	const amount = numberAt(ctx, 'amount', 'Amount', itemIndex);
	if (amount === undefined) throw new PosError('invalid-setting', 'Amount is empty', { hint: 'Fill in Amount' });
	const micros = toMicros(amount);
	if (micros !== undefined) return micros;
	throw new PosError('invalid-setting', `Amount must have at most six decimals, not ${amount}`);
}
