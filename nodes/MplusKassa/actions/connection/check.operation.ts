import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import { checkConnection } from '../../../../lib/mplus/connection/checkConnection';
import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { numberLocator, tillNumberAt } from '../../../shared/numberLocator';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readZone, TIMEZONE_OPTION } from '../../../shared/optionsField';

const SUPERUSER = 999999;

const properties: INodeProperties[] = [
	numberLocator('Employee', 'employee', 'searchEmployees', 'The employee whose name is to stand on orders', String(SUPERUSER)),
	numberLocator('Default Customer', 'defaultCustomer', 'searchRelations', 'The customer of sales without one, if there is one'),
	optionsField(TIMEZONE_OPTION),
];

export const check: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['connection'], operation: ['check'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const report = await checkConnection(client, {
			employeeNumber: tillNumberAt(ctx, 'employee', 'Employee', itemIndex) ?? SUPERUSER,
			relationNumber: tillNumberAt(ctx, 'defaultCustomer', 'Default Customer', itemIndex),
			zone: readZone(ctx, itemIndex),
		});
		return [{ ...report } as unknown as IDataObject];
	},
};
