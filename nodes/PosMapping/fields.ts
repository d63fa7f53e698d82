import type { INodeProperties } from 'n8n-workflow';

export const fields: INodeProperties[] = [
	{
		displayName: 'Preset',
		name: 'preset',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'CCV SalesPOS Customer',
				value: 'ccvSalesPosCustomer',
				description: 'Customers of CCV SalesPOS, with Simplify off',
			},
			{
				name: 'CCV SalesPOS Order',
				value: 'ccvSalesPosOrder',
				description: 'Orders of CCV SalesPOS with their rows, with Simplify off or from Get Changed',
			},
			{
				name: 'CCV SalesPOS Product',
				value: 'ccvSalesPosProduct',
				description: 'Products of CCV SalesPOS with all their variants, with Simplify off or from Get Changed',
			},
			{
				name: 'CCV SalesPOS Stock Level',
				value: 'ccvSalesPosStockLevel',
				description: 'Stock of CCV SalesPOS, operation Get Many of stock',
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
				name: 'Neutral Customer to CCV SalesPOS',
				value: 'toCcvSalesPosCustomer',
				description: 'Makes what Create or Update of a customer takes as JSON, with the email address as user name; a customer of CCV itself keeps its own',
			},
			{
				name: 'Neutral Customer to MplusKASSA',
				value: 'toMplusKassaCustomer',
				description: 'Makes what Create or Update of a customer takes as JSON',
			},
			{
				name: 'Neutral Order to CCV SalesPOS',
				value: 'toCcvSalesPosOrder',
				description: 'Makes what Create of an order takes as JSON, each line a row without a product of its own',
			},
			{
				name: 'Neutral Order to MplusKASSA',
				value: 'toMplusKassaOrder',
				description: "Makes what Create of an order takes as JSON. An order of another system still needs the relation's number. To carry over orders by the thousand use POS Order Sync.",
			},
			{
				name: 'Neutral Product to CCV SalesPOS',
				value: 'toCcvSalesPosProduct',
				description: 'Makes what Create or Update of a product takes as JSON, with its variants',
			},
			{
				name: 'Neutral Product to MplusKASSA',
				value: 'toMplusKassaProduct',
				description: 'Makes what Create or Update of a product takes as JSON',
			},
			{
				name: 'Neutral Stock Level to CCV SalesPOS',
				value: 'toCcvSalesPosStockLevel',
				description: 'Makes SKU and stock for the operation Set Many of stock',
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
	{
		displayName: 'Shop ID',
		name: 'shopId',
		type: 'string',
		default: '',
		placeholder: 'e.g. 90210',
		displayOptions: {
			show: {
				preset: ['ccvSalesPosCustomer', 'ccvSalesPosOrder', 'ccvSalesPosProduct', 'ccvSalesPosStockLevel'],
			},
		},
		description: 'The number that CCV gives the webshop, for records that do not bear it: Get Changed of orders adds it. It is part of the external ID of a customer and a product, and must stay the same.',
	},
	{
		displayName: 'Prices Include VAT',
		name: 'pricesIncludeVat',
		type: 'boolean',
		default: true,
		displayOptions: {
			show: {
				preset: ['ccvSalesPosProduct', 'toCcvSalesPosProduct'],
			},
		},
		description: 'Whether the prices of products in CCV include VAT, as the settings of the shop say in prices_include_vat',
	},
	{
		displayName: 'Package ID',
		name: 'packageId',
		type: 'number',
		default: 0,
		displayOptions: {
			show: {
				preset: ['toCcvSalesPosOrder', 'toCcvSalesPosProduct'],
			},
		},
		description: 'The package of CCV for rows and products, from which it computes shipping costs. An order needs it, and so does a new product; with 0 a product keeps the one it has.',
	},
	{
		displayName: 'VAT Tariffs',
		name: 'vatTariffs',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Tariff',
		default: {},
		displayOptions: {
			show: {
				preset: ['ccvSalesPosProduct', 'toCcvSalesPosOrder', 'toCcvSalesPosProduct'],
			},
		},
		options: [
			{
				name: 'tariff',
				displayName: 'Tariff',
				values: [
					{
						displayName: 'Percentage',
						name: 'percentage',
						type: 'number',
						typeOptions: { minValue: 0, numberPrecision: 2 },
						default: 21,
					},
					{
						displayName: 'Tariff',
						name: 'type',
						type: 'string',
						default: 'normal',
						description: 'As CCV calls it in its products: normal, low a, low b, extra low or zero',
					},
				],
			},
		],
		description: 'The VAT table of the shop, all of it. Without one it is the Dutch one: normal 21, low a 9, zero 0.',
	},
];
