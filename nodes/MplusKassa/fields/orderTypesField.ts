import type { INodeProperties } from 'n8n-workflow';

/** Which types of orders are wanted. */
export const ORDER_TYPES_FIELD: INodeProperties = {
	displayName: 'Order Types',
	name: 'orderTypes',
	type: 'multiOptions',
	options: [
		{ name: 'Cafeteria Order', value: 'ORDER-TYPE-CAFETERIA-ORDER' },
		{ name: 'External Sales Order', value: 'ORDER-TYPE-EXTERNAL-SALES-ORDER' },
		{ name: 'Repeat Sales Order', value: 'ORDER-TYPE-REPEAT-SALES-ORDER' },
		{ name: 'Sales Order', value: 'ORDER-TYPE-SALES-ORDER' },
		{ name: 'Table Order', value: 'ORDER-TYPE-TABLE-ORDER' },
	],
	default: [],
	description: 'Sales orders, repeated and external ones where none is chosen',
};
