/** The order of the simulator's documents, as Get Changed gives it: the till's own fields in major units. */
export const tillOrder = {
	orderId: '5eea25d4-4188-43b8-9a66-8086561d590c',
	extOrderId: 'ccv-90210-501',
	syncMarker: 501,
	orderType: 'ORDER-TYPE-SALES-ORDER',
	entryBranchNumber: 1,
	employeeNumber: 999999,
	entryTimestamp: '2026-07-30T13:45:00+02:00',
	relationNumber: 1042,
	relationName: 'Jansen BV',
	relationVatNumber: 'NL001234567B01',
	invoiceAddress: { name: 'Jansen BV', contact: 'Jan Jansen', companyName: 'Jansen BV', address: 'Plein 1944 nr 3', zipcode: '1234AB', city: 'Utrecht', country: 'Nederland' },
	deliveryAddress: { name: 'Piet', address: 'Rue de la Loi 16 bte 3', zipcode: '1040', city: 'Brussel', country: 'BEL' },
	financialDate: '2026-07-30',
	financialBranchNumber: 1,
	reference: 'Webshop 1359',
	totalInclAmount: 21.91,
	totalExclAmount: 18.11,
	vatMethod: 'VAT-METHOD-INCLUSIVE',
	prepaidAmount: 21.91,
	fullyPaid: true,
	paymentList: { payment: [{ method: 'IDEAL', amount: 21.91 }] },
	deliveryState: 'ORDER-DELIVERY-STATE-PARTIAL',
	cancelState: 'ORDER-CANCEL-STATE-NOTHING',
	completeState: 'ORDER-COMPLETE-STATE-NOTHING',
	orderNumber: { year: 2026, number: 85214 },
	deliveryMethod: 'POST',
	lineList: {
		line: [
			{ lineId: 'l-1', articleNumber: 14, pluNumber: 'TIE-RED', text: 'Tie red', lineType: 'LINE-TYPE-NONE', data: { quantity: 1, price: 19.95, priceExcl: 16.49, vatCode: 1, vatPercentage: 2100, discountPercentage: 15, totalInclAmount: 16.96, totalExclAmount: 14.02 } },
			{ lineId: 'l-2', articleNumber: 20, pluNumber: '', lineType: 'LINE-TYPE-COMPONENT', data: { quantity: 1, price: 0, vatCode: 1 } },
			{ lineId: 'l-3', articleNumber: 999, pluNumber: '', text: 'Shipping costs', lineType: 'LINE-TYPE-NONE', data: { quantity: 1, price: 4.95, priceExcl: 4.09, vatCode: 1, vatPercentage: 2100, totalInclAmount: 4.95, totalExclAmount: 4.09 } },
		],
	},
};

export const tillRelation = {
	relationNumber: 1042,
	extRelationId: 'ccv-90210-7',
	syncMarker: 77,
	active: true,
	name: 'Jansen BV',
	companyName: 'Jansen BV',
	contact: 'Jan Jansen',
	address: 'Dorpsstraat 12 a',
	zipcode: '1234AB',
	city: 'Utrecht',
	country: 'Nederland',
	deliveryAddress: '',
	email: 'jan@example.com',
	telephone: '0301234567',
	points: 12,
};

export const tillProduct = {
	productNumber: 14,
	syncMarker: 4,
	description: 'Tie',
	extraText: 'Silk, woven in Como',
	articleList: {
		article: [
			{ articleNumber: 14, pluNumber: 'TIE-RED-S', active: true, description: 'Tie red', colour: 'Red', size: 'S', barcode: '8712345678901', turnoverGroup: 1, vatCode: 1, vatPercentage: 21, purchasePrice: 8, priceIncl: 19.95, priceExcl: 16.49, webshop: true, stockArticle: true },
			{ articleNumber: 15, pluNumber: '', active: false, description: 'Tie', colour: 'Blue', size: 'S', vatCode: 1, priceIncl: 19.95, discontinued: true, customFieldList: { customField: [{ fieldName: 'material', dataType: 'DATA-TYPE-STRING', strValue: 'silk' }] } },
		],
	},
	groupNumbers: [3],
};

export const tillStock = { branchNumber: 1, articleNumber: 14, stockId: 9850, amountFree: 10.5, amountReserved: 3, amountIncoming: 20, isDayStockArticle: false };

/** An order as the preset of the webshop makes it, with lines that name articles of the till. */
export const webOrder = {
	source: { system: 'ccv', shop: '90210', id: '501', number: '1001' },
	createdAt: '2026-03-02T23:30:00Z',
	paid: true,
	payment: { method: 'IDEAL', amount: 44.85 },
	currency: 'EUR',
	customer: { id: '7', kind: 'person', name: 'Jan Jansen', email: 'jan@example.com', address: { name: 'Jan Jansen', street: 'Dorpsstraat', number: '12', suffix: '2', postcode: '1234 AB', city: 'Utrecht', country: 'NL' } },
	lines: [
		{ kind: 'product', sku: '14', articleNumber: 14, text: 'Tie red', quantity: 2, unitPriceIncl: 19.95, vatPercentage: 21, vatCode: 1 },
		{ kind: 'shipping', sku: '999', articleNumber: 999, text: 'Shipping', quantity: 1, unitPriceIncl: 4.95, vatPercentage: 21, vatCode: 1 },
	],
	totals: { incl: 44.85 },
	vatMethod: 'inclusive',
};

export const webCustomer = { source: { system: 'ccv', shop: '90210', id: '7', number: '7' }, kind: 'company', company: 'Jansen BV', name: 'Jan Jansen', email: 'jan@example.com', phone: '0301234567', vatNumber: 'NL001234567B01', address: { street: 'Dorpsstraat', number: '12', suffix: 'a', postcode: '1234 AB', city: 'Utrecht', country: 'NL' } };

export const webProduct = {
	source: { system: 'ccv', shop: '90210', id: '77', number: 'SHIRT' },
	type: 'configurable',
	name: 'Shirt',
	description: 'Cotton',
	variants: [
		{ id: '1', sku: 'SHIRT-S', ean: '8712345678918', priceIncl: 29.95, vatPercentage: 21, vatCode: 1, turnoverGroup: 1, stockManaged: true, online: true, options: [{ name: 'Maat', value: 'S' }] },
		{ id: '2', sku: 'SHIRT-M', ean: '8712345678925', priceIncl: 29.95, vatPercentage: 21, vatCode: 1, turnoverGroup: 1, stockManaged: true, online: true, options: [{ name: 'Maat', value: 'M' }] },
	],
};

export const webStock = { source: { system: 'ccv', shop: '90210', id: '77', number: '14' }, articleNumber: 14, branch: '1', free: 12.5 };
