type SampleRequest = [operation: string, params: Record<string, unknown>, body: string];

const orderId = '5eea25d4-4188-43b8-9a66-8086561d590c';
const orderLine = (articleNumber: number, text: string, price: number) => ({ data: { price, quantity: 1, decimalPlaces: 0 }, text, articleNumber });

/** The request bodies of API.md 13; the keys stand in another order than on the wire. */
export const sampleRequests: SampleRequest[] = [
	['getApiVersion', {}, '<ns1:getApiVersion/>'],
	['getProducts', { request: { syncMarkerLimit: 500, syncMarker: 1 } }, '<ns1:getProducts><ns1:request><ns1:pluNumbers/><ns1:syncMarker>1</ns1:syncMarker><ns1:syncMarkerLimit>500</ns1:syncMarkerLimit></ns1:request></ns1:getProducts>'],
	[
		'getProducts',
		{ request: { pluNumbers: { text: [{ text: 'A12' }, { text: 'B & C' }] }, articleNumbers: [14, 15] } },
		'<ns1:getProducts><ns1:request><ns1:articleNumbers>14</ns1:articleNumbers><ns1:articleNumbers>15</ns1:articleNumbers><ns1:pluNumbers><ns1:text><ns1:text>A12</ns1:text></ns1:text><ns1:text><ns1:text>B &amp; C</ns1:text></ns1:text></ns1:pluNumbers></ns1:request></ns1:getProducts>',
	],
	[
		'createProduct',
		{ product: { articleList: { article: [{ webshop: true, priceIncl: 1995, vatCode: 1, turnoverGroup: 1, barcode: '8712345678918', description: 'Tie blue', pluNumber: 'TIE-BLUE', extArticleId: 'shop-77' }] }, description: 'Tie' } },
		'<ns1:createProduct><ns1:product><ns1:description>Tie</ns1:description><ns1:articleList><ns1:article><ns1:extArticleId>shop-77</ns1:extArticleId><ns1:pluNumber>TIE-BLUE</ns1:pluNumber><ns1:description>Tie blue</ns1:description><ns1:barcode>8712345678918</ns1:barcode><ns1:turnoverGroup>1</ns1:turnoverGroup><ns1:vatCode>1</ns1:vatCode><ns1:priceIncl>1995</ns1:priceIncl><ns1:webshop>true</ns1:webshop></ns1:article></ns1:articleList></ns1:product></ns1:createProduct>',
	],
	[
		'updateProduct',
		{ product: { productNumber: 15, articleList: { article: [{ articleNumber: 15, priceIncl: 2195 }] } } },
		'<ns1:updateProduct><ns1:product><ns1:productNumber>15</ns1:productNumber><ns1:articleList><ns1:article><ns1:articleNumber>15</ns1:articleNumber><ns1:priceIncl>2195</ns1:priceIncl></ns1:article></ns1:articleList></ns1:product></ns1:updateProduct>',
	],
	[
		'getStock',
		{ request: { stockId: 9843, articleNumbers: { articleNumbers: [14, 15] }, branchNumber: 1 } },
		'<ns1:getStock><ns1:request><ns1:branchNumber>1</ns1:branchNumber><ns1:articleNumbers><ns1:articleNumbers>14</ns1:articleNumbers><ns1:articleNumbers>15</ns1:articleNumbers></ns1:articleNumbers><ns1:stockId>9843</ns1:stockId></ns1:request></ns1:getStock>',
	],
	[
		'setStock',
		{ request: { branchNumber: 1, articleNumber: 14, amount: 125, decimalPlaces: 1, employeeNumber: 999999, reference: 'n8n' } },
		'<ns1:setStock><ns1:request><ns1:branchNumber>1</ns1:branchNumber><ns1:articleNumber>14</ns1:articleNumber><ns1:amount>125</ns1:amount><ns1:decimalPlaces>1</ns1:decimalPlaces><ns1:employeeNumber>999999</ns1:employeeNumber><ns1:reference>n8n</ns1:reference></ns1:request></ns1:setStock>',
	],
	[
		'updateStock',
		{ request: { decimalPlaces: 0, amountChanged: -2, articleNumber: 14, branchNumber: 1 } },
		'<ns1:updateStock><ns1:request><ns1:branchNumber>1</ns1:branchNumber><ns1:articleNumber>14</ns1:articleNumber><ns1:amountChanged>-2</ns1:amountChanged><ns1:decimalPlaces>0</ns1:decimalPlaces></ns1:request></ns1:updateStock>',
	],
	[
		'getStockHistoryV2',
		{ request: { sinceStockIdLimit: 200, sinceStockId: 9851, branchNumbers: [1] } },
		'<ns1:getStockHistoryV2><ns1:request><ns1:branchNumbers>1</ns1:branchNumbers><ns1:sinceStockId>9851</ns1:sinceStockId><ns1:sinceStockIdLimit>200</ns1:sinceStockIdLimit></ns1:request></ns1:getStockHistoryV2>',
	],
	[
		'findRelationV2',
		{ request: { exactMatch: true, relation: { email: 'jan@example.com' } } },
		'<ns1:findRelationV2><ns1:request><ns1:relation><ns1:email>jan@example.com</ns1:email></ns1:relation><ns1:exactMatch>true</ns1:exactMatch></ns1:request></ns1:findRelationV2>',
	],
	[
		'createRelation',
		{ relation: { email: 'jan@example.com', telephone: '0301234567', country: 'NL', city: 'Utrecht', zipcode: '1234AB', address: 'Dorpsstraat 1', name: 'Jan Jansen', extRelationId: 'c-9', mobile: undefined } },
		'<ns1:createRelation><ns1:relation><ns1:extRelationId>c-9</ns1:extRelationId><ns1:name>Jan Jansen</ns1:name><ns1:address>Dorpsstraat 1</ns1:address><ns1:zipcode>1234AB</ns1:zipcode><ns1:city>Utrecht</ns1:city><ns1:country>NL</ns1:country><ns1:telephone>0301234567</ns1:telephone><ns1:email>jan@example.com</ns1:email></ns1:relation></ns1:createRelation>',
	],
	[
		'createOrderV3',
		{
			request: {
				order: {
					lineList: { line: [orderLine(14, 'Tie red', 1995), orderLine(999, 'Shipping costs', 495)] },
					vatMethod: 'VAT-METHOD-INCLUSIVE',
					reference: 'Webshop 1359',
					financialBranchNumber: 1,
					financialDate: { year: 2026, mon: 7, day: 30 },
					deliveryAddress: { country: 'NL', city: 'Utrecht', zipcode: '1234AB', address: 'Dorpsstraat 1', name: 'Jan Jansen' },
					relationNumber: 1042,
					employeeNumber: 999999,
					entryBranchNumber: 1,
					orderType: 'ORDER-TYPE-SALES-ORDER',
					extOrderId: 'ORDER0001359',
					orderId: '',
				},
				idempotencyKey: 'n8n-ORDER0001359',
			},
		},
		'<ns1:createOrderV3><ns1:request><ns1:idempotencyKey>n8n-ORDER0001359</ns1:idempotencyKey><ns1:order><ns1:orderId></ns1:orderId><ns1:extOrderId>ORDER0001359</ns1:extOrderId><ns1:orderType>ORDER-TYPE-SALES-ORDER</ns1:orderType><ns1:entryBranchNumber>1</ns1:entryBranchNumber><ns1:employeeNumber>999999</ns1:employeeNumber><ns1:relationNumber>1042</ns1:relationNumber><ns1:deliveryAddress><ns1:name>Jan Jansen</ns1:name><ns1:address>Dorpsstraat 1</ns1:address><ns1:zipcode>1234AB</ns1:zipcode><ns1:city>Utrecht</ns1:city><ns1:country>NL</ns1:country></ns1:deliveryAddress><ns1:financialDate><ns1:day>30</ns1:day><ns1:mon>7</ns1:mon><ns1:year>2026</ns1:year></ns1:financialDate><ns1:financialBranchNumber>1</ns1:financialBranchNumber><ns1:reference>Webshop 1359</ns1:reference><ns1:vatMethod>VAT-METHOD-INCLUSIVE</ns1:vatMethod><ns1:lineList><ns1:line><ns1:articleNumber>14</ns1:articleNumber><ns1:text>Tie red</ns1:text><ns1:data><ns1:quantity>1</ns1:quantity><ns1:decimalPlaces>0</ns1:decimalPlaces><ns1:price>1995</ns1:price></ns1:data></ns1:line><ns1:line><ns1:articleNumber>999</ns1:articleNumber><ns1:text>Shipping costs</ns1:text><ns1:data><ns1:quantity>1</ns1:quantity><ns1:decimalPlaces>0</ns1:decimalPlaces><ns1:price>495</ns1:price></ns1:data></ns1:line></ns1:lineList></ns1:order></ns1:request></ns1:createOrderV3>',
	],
	['findOrder', { extOrderId: 'ORDER0001359' }, '<ns1:findOrder><ns1:extOrderId>ORDER0001359</ns1:extOrderId></ns1:findOrder>'],
	[
		'getOrders',
		{ request: { orderTypeList: { orderType: ['ORDER-TYPE-SALES-ORDER'] }, branchNumbers: [1], syncMarkerLimit: 100, syncMarker: 502 } },
		'<ns1:getOrders><ns1:request><ns1:syncMarker>502</ns1:syncMarker><ns1:syncMarkerLimit>100</ns1:syncMarkerLimit><ns1:branchNumbers>1</ns1:branchNumbers><ns1:articlePluNumbers/><ns1:articleBarcodes/><ns1:orderTypeList><ns1:orderType>ORDER-TYPE-SALES-ORDER</ns1:orderType></ns1:orderTypeList></ns1:request></ns1:getOrders>',
	],
	[
		'payOrderV2',
		{ request: { paymentList: { payment: [{ amount: 2490, method: 'IDEAL' }] }, prepay: true, orderId, idempotencyKey: 'n8n-pay-ORDER0001359' } },
		`<ns1:payOrderV2><ns1:request><ns1:idempotencyKey>n8n-pay-ORDER0001359</ns1:idempotencyKey><ns1:orderId>${orderId}</ns1:orderId><ns1:prepay>true</ns1:prepay><ns1:paymentList><ns1:payment><ns1:method>IDEAL</ns1:method><ns1:amount>2490</ns1:amount></ns1:payment></ns1:paymentList></ns1:request></ns1:payOrderV2>`,
	],
	[
		'cancelOrderV2',
		{ request: { orderId, employee: { employeeNumber: 999999 }, workplace: { workplaceNumber: 1, branchNumber: 1 } } },
		`<ns1:cancelOrderV2><ns1:request><ns1:workplace><ns1:branchNumber>1</ns1:branchNumber><ns1:workplaceNumber>1</ns1:workplaceNumber></ns1:workplace><ns1:employee><ns1:employeeNumber>999999</ns1:employeeNumber></ns1:employee><ns1:orderId>${orderId}</ns1:orderId></ns1:request></ns1:cancelOrderV2>`,
	],
	['getCurrentSyncMarkersV2', { request: { includeOrderSyncMarker: true, includeRelationSyncMarker: true } }, '<ns1:getCurrentSyncMarkersV2><ns1:request><ns1:includeRelationSyncMarker>true</ns1:includeRelationSyncMarker><ns1:includeOrderSyncMarker>true</ns1:includeOrderSyncMarker></ns1:request></ns1:getCurrentSyncMarkersV2>'],
	['getPaymentMethodsV2', { request: {} }, '<ns1:getPaymentMethodsV2><ns1:request/></ns1:getPaymentMethodsV2>'],
];
