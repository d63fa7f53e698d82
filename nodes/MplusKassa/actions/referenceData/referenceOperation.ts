import { updateDisplayOptions, type IDataObject, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import { toItem, type Item } from '../../../../lib/mplus/items/toItem';
import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readZone, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';

export interface ReferenceList<Entry extends object> {
	/** Own name of the operation. */
	operation: string;
	/** Name of the entries' type in the WSDL. */
	typeName: string | ((entry: Entry) => string);
	fields?: INodeProperties[];
	read(client: MplusClient, ctx: IExecuteFunctions, itemIndex: number): Promise<Entry[]>;
	simplify(entry: Entry): Item;
	/** Keys that an entry has beside those of its type. */
	own?: Array<keyof Entry & string>;
}

/** An operation that hands out what the till keeps in a list: one item for each entry. */
export function referenceOperation<Entry extends object>(list: ReferenceList<Entry>): ItemOperation<MplusClient> {
	const { operation, typeName, fields = [], own = [] } = list;
	return {
		fields: updateDisplayOptions({ show: { resource: ['referenceData'], operation: [operation] } }, [...fields, SIMPLIFY_FIELD, optionsField(TIMEZONE_OPTION)]),

		async execute(ctx, itemIndex, client) {
			const zone = readZone(ctx, itemIndex);
			const entries = await list.read(client, ctx, itemIndex);
			if (readSimplify(ctx, itemIndex)) return entries.map((entry) => list.simplify(entry) as IDataObject);
			return entries.map((entry) => ({ ...Object.fromEntries(own.map((name) => [name, entry[name]])), ...toItem(typeof typeName === 'string' ? typeName : typeName(entry), entry, zone) }) as IDataObject);
		},
	};
}
