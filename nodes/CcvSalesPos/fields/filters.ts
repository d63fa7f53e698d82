import type { INodeProperties } from 'n8n-workflow';

import type { Span } from '../../../lib/ccv/orders/createdBetween';
import type { Entered } from '../../shared/entered';
import { momentIn } from './shopTime';

/** For the collection Filters: when a record was made. */
export const SPAN_FILTERS: INodeProperties[] = [
	{ displayName: 'Created After', name: 'createdAfter', type: 'dateTime', default: '', description: 'From this moment on' },
	{ displayName: 'Created Before', name: 'createdBefore', type: 'dateTime', default: '', description: 'Before this moment' },
];

/** The collection Filters of a Get Many. */
export function filtersField(...filters: INodeProperties[]): INodeProperties {
	const options = [...filters].sort((one, other) => one.displayName.localeCompare(other.displayName, 'en'));
	return { displayName: 'Filters', name: 'filters', type: 'collection', placeholder: 'Add Filter', default: {}, options };
}

export function readSpan(entered: Entered, zone: string): Span {
	return { fromMs: momentIn(entered.createdAfter, 'Created After', zone), beforeMs: momentIn(entered.createdBefore, 'Created Before', zone) };
}
