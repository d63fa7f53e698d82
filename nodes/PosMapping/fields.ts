import type { INodeProperties } from 'n8n-workflow';

export const fields: INodeProperties[] = [
	{
		displayName: 'Preset',
		name: 'preset',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'CCV SalesPOS Order',
				value: 'ccvSalesPosOrder',
				description: 'Orders of CCV SalesPOS, operation Get Changed',
			},
			{
				name: 'MplusKASSA Customer',
				value: 'mplusKassaCustomer',
				description: 'Customers of MplusKASSA, with Simplify off or from Get Changed',
			},
			{
				name: 'MplusKASSA Order',
				value: 'mplusKassaOrder',
				description: 'Orders of MplusKASSA with their lines, with Simplify off or from Get Changed',
			},
			{
				name: 'MplusKASSA Product',
				value: 'mplusKassaProduct',
				description: 'Products of MplusKASSA with all their articles, with Simplify off or from Get Changed',
			},
			{
				name: 'MplusKASSA Stock Level',
				value: 'mplusKassaStockLevel',
				description: 'Stock of MplusKASSA, with Simplify off or from Get Changed',
			},
			{
				name: 'Neutral Customer to MplusKASSA',
				value: 'toMplusKassaCustomer',
				description: 'Makes what Create or Update of a customer takes as JSON',
			},
			{
				name: 'Neutral Order to MplusKASSA',
				value: 'toMplusKassaOrder',
				description: "Makes what Create of an order takes as JSON. An order of another system still needs the relation's number. To carry over orders by the thousand use POS Order Sync.",
			},
			{
				name: 'Neutral Product to MplusKASSA',
				value: 'toMplusKassaProduct',
				description: 'Makes what Create or Update of a product takes as JSON',
			},
			{
				name: 'Neutral Stock Level to MplusKASSA',
				value: 'toMplusKassaStockLevel',
				description: 'Makes branch, article and free amount for the operation Set of stock',
			},
		],
		default: 'ccvSalesPosOrder',
		description: 'Which records come in, and into what they are turned. One that cannot be mapped is not dropped: it stays in its place with the reason, and the sync node holds it.',
	},
	{
		displayName: 'SKU',
		name: 'skuField',
		type: 'options',
		noDataExpression: true,
		displayOptions: {
			show: {
				preset: ['mplusKassaOrder', 'mplusKassaProduct', 'mplusKassaStockLevel', 'toMplusKassaOrder', 'toMplusKassaProduct', 'toMplusKassaStockLevel'],
			},
		},
		options: [
			{
				name: 'Article Number',
				value: 'articleNumber',
				description: 'Digits only. Orders and stock of another system can then go into the till without looking its articles up.',
			},
			{
				name: 'PLU Number',
				value: 'pluNumber',
				description: 'Any text; the article number where an article has none. Stock of the till names no PLU number, so its SKU stays open.',
			},
		],
		default: 'pluNumber',
		description: 'Which number of an article in MplusKASSA is the SKU of the other system',
	},
];
