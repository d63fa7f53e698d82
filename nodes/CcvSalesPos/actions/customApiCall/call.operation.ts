import { updateDisplayOptions, type IDataObject, type IExecuteFunctions } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { callApi } from '../../../../lib/ccv/customCall/callApi';
import type { ListForm } from '../../../../lib/ccv/customCall/readAnswer';
import { PosError } from '../../../../lib/http/PosError';
import { choiceIn } from '../../../shared/checkedValues';
import { isTool } from '../../../shared/isTool';
import { readLimit } from '../../../shared/listParameters';
import type { ItemOperation } from '../../../shared/Operation';
import { readOption } from '../../../shared/optionsField';
import { pagesTo } from '../../../shared/pagesTo';
import { jsonAt, requiredTextAt, strictText } from '../../../shared/readItemParameters';
import { entriesIn, momentAsText } from '../../../shared/entered';
import { CALL_FIELDS } from './callFields';

const METHODS = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'] as const;
const WITH_BODY = ['POST', 'PATCH', 'PUT'];

export const call: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['customApiCall'], operation: ['call'] } }, CALL_FIELDS),

	async execute(ctx, itemIndex, client) {
		const method = choiceIn(ctx.getNodeParameter('method', itemIndex, 'GET'), 'Method', METHODS);
		const isOn = (name: string) => ctx.getNodeParameter(name, itemIndex, false) === true;
		const items = await callApi(client, {
			method,
			path: requiredTextAt(ctx, 'path', 'Path', itemIndex),
			query: queryAt(ctx, itemIndex),
			body: WITH_BODY.includes(method) ? jsonAt(ctx, 'body', 'Body', itemIndex) : undefined,
			repeatable: readOption(ctx, 'resendWrites', itemIndex) === true,
			returnFailures: readOption(ctx, 'returnFailures', itemIndex) === true,
			readOnly: isTool(ctx) && !isOn('allowWritesAsTool'),
			list: listAt(ctx, method, itemIndex),
		});
		return items as IDataObject[];
	},
};

/** A limit that the panel does not show does not count. */
function listAt(ctx: IExecuteFunctions, method: string, itemIndex: number): ListForm {
	const split = method === 'GET' && ctx.getNodeParameter('splitIntoItems', itemIndex, true) !== false;
	return { split, limit: split ? readLimit(ctx, itemIndex) : Infinity, onRead: pagesTo(ctx.logger, 'Call: records read') };
}

function queryAt(ctx: IExecuteFunctions, itemIndex: number): Record<string, unknown> {
	if (ctx.getNodeParameter('specifyQuery', itemIndex, 'fields') === 'json') return jsonAt(ctx, 'queryJson', 'Query', itemIndex);
	const pairs = entriesIn(ctx.getNodeParameter('queryParameters', itemIndex, {}), 'parameters', 'Query Parameters').map(({ name, value }) => [strictText(name, 'Name') ?? '', momentAsText(value)] as const);
	const twice = pairs.find(([name], index) => pairs.findIndex(([other]) => other === name) < index);
	if (twice) throw new PosError('invalid-setting', `Query parameter ${twice[0]} is given twice`);
	return Object.fromEntries(pairs);
}
