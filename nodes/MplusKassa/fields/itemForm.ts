import type { IExecuteFunctions } from 'n8n-workflow';

import type { ItemForm } from '../../../lib/mplus/sales/ItemForm';
import { readZone } from '../../shared/optionsField';
import { readSimplify } from '../../shared/simplifyField';

export function itemFormAt(ctx: IExecuteFunctions, itemIndex: number): ItemForm {
	return { simplify: readSimplify(ctx, itemIndex), zone: readZone(ctx, itemIndex) };
}
