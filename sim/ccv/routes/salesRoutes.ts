import type { Route } from '../route';
import { invoiceRoutes } from './invoices/invoiceRoutes';
import { orderRoutes } from './orders/orderRoutes';
import { returnRoutes } from './returns/returnRoutes';
import { salesPosRoutes } from './salesPos/salesPosRoutes';
import { userRoutes } from './users/userRoutes';

/** Orders and what surrounds them, and users. */
export const salesRoutes: Route[] = [...orderRoutes, ...invoiceRoutes, ...returnRoutes, ...salesPosRoutes, ...userRoutes];
