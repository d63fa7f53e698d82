import type { Route } from '../../route';
import { labelLinks } from '../labelLinks';
import { aroundOrders } from './aroundOrders';
import { deleteOrderRow } from './deleteOrderRow';
import { getOrder } from './getOrder';
import { getOrderRow } from './getOrderRow';
import { getOrderRows } from './getOrderRows';
import { getOrders } from './getOrders';
import { patchOrder } from './patchOrder';
import { patchOrderRow } from './patchOrderRow';
import { postOrder } from './postOrder';
import { postOrderRow } from './postOrderRow';
import { putOrderRows } from './putOrderRows';

const rowRoutes: Route[] = [getOrderRows, getOrderRow, putOrderRows, postOrderRow, patchOrderRow, deleteOrderRow];

export const orderRoutes: Route[] = [getOrders, getOrder, postOrder, patchOrder, ...rowRoutes, ...aroundOrders, ...labelLinks('orders', 'orderlabels')];
