import type { Route } from '../route';
import { categoryRoutes } from './categories/categoryRoutes';
import { productRoutes } from './products/productRoutes';
import { referenceRoutes } from './references/referenceRoutes';
import { variantRoutes } from './variants/variantRoutes';
import { webhookRoutes } from './webhooks/webhookRoutes';

/** Products and what surrounds them, and webhooks. */
export const catalogueRoutes: Route[] = [
	...productRoutes,
	...variantRoutes,
	...categoryRoutes,
	...referenceRoutes,
	...webhookRoutes,
];
