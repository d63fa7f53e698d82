import type { INodeProperties } from 'n8n-workflow';

import { LIST_FIELDS } from '../../shared/listParameters';

/** How much is returned, shown only where much can come. */
export function listFieldsFor(show: Record<string, Array<string | boolean>>): INodeProperties[] {
	return LIST_FIELDS.map((field) => ({ ...field, displayOptions: { show: { ...field.displayOptions?.show, ...show } } }));
}
