import type { Route } from '../../route';
import { colors } from './colors';
import { getLanguages } from './getLanguages';
import { getStatus } from './getStatus';
import { getWebshopsOfWebshop } from './getWebshopsOfWebshop';
import { labels } from './labels';
import { merchant } from './merchant';
import { namedRecords } from './namedRecords';

export const referenceRoutes: Route[] = [
	...namedRecords,
	...labels,
	...colors,
	...merchant,
	getLanguages,
	getStatus,
	getWebshopsOfWebshop,
];
