import { aTill } from './aTill';
import { callTill, text } from './callTill';

const find = '<ns1:findOrder><ns1:extOrderId>ORDER0001359</ns1:extOrderId></ns1:findOrder>';

/** The request bodies of API.md 13 that this simulator answers, word for word. */
const SAMPLES: Array<[name: string, request: string, response: string]> = [
	['getApiVersion', '<ns1:getApiVersion/>', 'getApiVersionResponse'],
	[
		'getProducts',
		'<ns1:getProducts><ns1:request><ns1:pluNumbers/><ns1:syncMarker>1</ns1:syncMarker><ns1:syncMarkerLimit>500</ns1:syncMarkerLimit></ns1:request></ns1:getProducts>',
		'GetProductsResponse',
	],
	[
		'findRelationV2',
		'<ns1:findRelationV2><ns1:request><ns1:relation><ns1:email>jan@example.com</ns1:email></ns1:relation><ns1:exactMatch>true</ns1:exactMatch></ns1:request></ns1:findRelationV2>',
		'FindRelationV2Response',
	],
	[
		'createRelation',
		'<ns1:createRelation><ns1:relation><ns1:extRelationId>c-9</ns1:extRelationId><ns1:name>Jan Jansen</ns1:name><ns1:address>Dorpsstraat 1</ns1:address><ns1:zipcode>1234AB</ns1:zipcode><ns1:city>Utrecht</ns1:city><ns1:country>NL</ns1:country><ns1:telephone>0301234567</ns1:telephone><ns1:email>jan@example.com</ns1:email></ns1:relation></ns1:createRelation>',
		'CreateRelationResponse',
	],
	[
		'updateRelation',
		'<ns1:updateRelation><ns1:relation><ns1:relationNumber>1042</ns1:relationNumber><ns1:mobile>0612345678</ns1:mobile></ns1:relation></ns1:updateRelation>',
		'UpdateRelationResponse',
	],
	[
		'getRelations',
		'<ns1:getRelations><ns1:request><ns1:syncMarker>78</ns1:syncMarker><ns1:syncMarkerLimit>1000</ns1:syncMarkerLimit></ns1:request></ns1:getRelations>',
		'GetRelationsResponse',
	],
	[
		'createOrderV3',
		'<ns1:createOrderV3><ns1:request><ns1:idempotencyKey>n8n-ORDER0001359</ns1:idempotencyKey><ns1:order><ns1:orderId></ns1:orderId><ns1:extOrderId>ORDER0001359</ns1:extOrderId><ns1:orderType>ORDER-TYPE-SALES-ORDER</ns1:orderType><ns1:entryBranchNumber>1</ns1:entryBranchNumber><ns1:employeeNumber>999999</ns1:employeeNumber><ns1:relationNumber>1042</ns1:relationNumber><ns1:deliveryAddress><ns1:name>Jan Jansen</ns1:name><ns1:address>Dorpsstraat 1</ns1:address><ns1:zipcode>1234AB</ns1:zipcode><ns1:city>Utrecht</ns1:city><ns1:country>NL</ns1:country></ns1:deliveryAddress><ns1:financialDate><ns1:day>30</ns1:day><ns1:mon>7</ns1:mon><ns1:year>2026</ns1:year></ns1:financialDate><ns1:financialBranchNumber>1</ns1:financialBranchNumber><ns1:reference>Webshop 1359</ns1:reference><ns1:vatMethod>VAT-METHOD-INCLUSIVE</ns1:vatMethod><ns1:lineList><ns1:line><ns1:articleNumber>14</ns1:articleNumber><ns1:text>Tie red</ns1:text><ns1:data><ns1:quantity>1</ns1:quantity><ns1:decimalPlaces>0</ns1:decimalPlaces><ns1:price>1995</ns1:price></ns1:data></ns1:line><ns1:line><ns1:articleNumber>999</ns1:articleNumber><ns1:text>Shipping costs</ns1:text><ns1:data><ns1:quantity>1</ns1:quantity><ns1:decimalPlaces>0</ns1:decimalPlaces><ns1:price>495</ns1:price></ns1:data></ns1:line></ns1:lineList></ns1:order></ns1:request></ns1:createOrderV3>',
		'CreateOrderV3Response',
	],
	['findOrder', find, 'GetOrderResponse'],
	[
		'getOrders',
		'<ns1:getOrders><ns1:request><ns1:syncMarker>502</ns1:syncMarker><ns1:syncMarkerLimit>100</ns1:syncMarkerLimit><ns1:branchNumbers>1</ns1:branchNumbers><ns1:articlePluNumbers/><ns1:articleBarcodes/><ns1:orderTypeList><ns1:orderType>ORDER-TYPE-SALES-ORDER</ns1:orderType></ns1:orderTypeList></ns1:request></ns1:getOrders>',
		'GetOrdersResponse',
	],
	[
		'getCurrentSyncMarkersV2',
		'<ns1:getCurrentSyncMarkersV2><ns1:request><ns1:includeRelationSyncMarker>true</ns1:includeRelationSyncMarker><ns1:includeOrderSyncMarker>true</ns1:includeOrderSyncMarker></ns1:request></ns1:getCurrentSyncMarkersV2>',
		'GetCurrentSyncMarkersV2Response',
	],
	[
		'createProduct',
		'<ns1:createProduct><ns1:product><ns1:description>Tie</ns1:description><ns1:articleList><ns1:article><ns1:extArticleId>shop-77</ns1:extArticleId><ns1:pluNumber>TIE-BLUE</ns1:pluNumber><ns1:description>Tie blue</ns1:description><ns1:barcode>8712345678918</ns1:barcode><ns1:turnoverGroup>1</ns1:turnoverGroup><ns1:vatCode>1</ns1:vatCode><ns1:priceIncl>1995</ns1:priceIncl><ns1:webshop>true</ns1:webshop></ns1:article></ns1:articleList></ns1:product></ns1:createProduct>',
		'CreateProductResponse',
	],
	[
		'updateProduct',
		'<ns1:updateProduct><ns1:product><ns1:productNumber>15</ns1:productNumber><ns1:articleList><ns1:article><ns1:articleNumber>15</ns1:articleNumber><ns1:priceIncl>2195</ns1:priceIncl></ns1:article></ns1:articleList></ns1:product></ns1:updateProduct>',
		'UpdateProductResponse',
	],
	[
		'getStock',
		'<ns1:getStock><ns1:request><ns1:branchNumber>1</ns1:branchNumber><ns1:articleNumbers><ns1:articleNumbers>14</ns1:articleNumbers><ns1:articleNumbers>15</ns1:articleNumbers></ns1:articleNumbers><ns1:stockId>9843</ns1:stockId></ns1:request></ns1:getStock>',
		'GetStockResponse',
	],
	[
		'setStock',
		'<ns1:setStock><ns1:request><ns1:branchNumber>1</ns1:branchNumber><ns1:articleNumber>14</ns1:articleNumber><ns1:amount>125</ns1:amount><ns1:decimalPlaces>1</ns1:decimalPlaces><ns1:employeeNumber>999999</ns1:employeeNumber><ns1:reference>n8n</ns1:reference></ns1:request></ns1:setStock>',
		'SetStockResponse',
	],
	[
		'updateStock',
		'<ns1:updateStock><ns1:request><ns1:branchNumber>1</ns1:branchNumber><ns1:articleNumber>14</ns1:articleNumber><ns1:amountChanged>-2</ns1:amountChanged><ns1:decimalPlaces>0</ns1:decimalPlaces></ns1:request></ns1:updateStock>',
		'UpdateStockResponse',
	],
	[
		'getStockHistoryV2',
		'<ns1:getStockHistoryV2><ns1:request><ns1:branchNumbers>1</ns1:branchNumbers><ns1:sinceStockId>9851</ns1:sinceStockId><ns1:sinceStockIdLimit>200</ns1:sinceStockIdLimit></ns1:request></ns1:getStockHistoryV2>',
		'GetStockHistoryResponse',
	],
	['getBranches', '<ns1:getBranches/>', 'getBranchesResponse'],
	['getPaymentMethodsV2', '<ns1:getPaymentMethodsV2><ns1:request/></ns1:getPaymentMethodsV2>', 'GetPaymentMethodsResponse'],
	['getVatGroupList', '<ns1:getVatGroupList/>', 'getVatGroupListResponse'],
];

describe('given the samples of the dossier', () => {
	it.each(SAMPLES)('when %s is sent in strict mode, then it is answered in form', (name, request, response) => {
		const world = aTill();

		const reply = callTill(world, request);

		expect({ status: reply.status, label: reply.label, failures: world.failures }).toEqual({
			status: 200,
			label: name,
			failures: [],
		});
		expect(reply.body).toContain(`<SOAP-ENV:Body><ns:${response}>`);
	});

	it('when the sample order is booked, then its answer holds the documented values in WSDL order', () => {
		const world = aTill({ orderNumbers: { 2026: 85213 } });

		const reply = callTill(world, SAMPLES.find(([name]) => name === 'createOrderV3')?.[1] ?? '');

		expect(
			['idempotencyResult', 'result', 'totalInclAmount', 'totalExclAmount', 'vatMethod', 'orderString', 'orderQueued'].map(
				(name) => text(reply, name),
			),
		).toEqual([
			...[
				'IDEMPOTENCY-RESULT-ORIGINAL-RESPONSE',
				'CREATE-ORDER-RESULT-OK',
				'2490',
				'2058',
				'VAT-METHOD-INCLUSIVE',
				'2026.85214',
				'false',
			],
		]);
		expect(text(callTill(world, find), 'result')).toBe('GET-ORDER-RESULT-OK');
		expect(reply.committed).toBe(true);
	});

	it('when nothing is found, then the answer says so without a record', () => {
		expect(callTill(aTill(), find).body).toContain(
			'<ns:GetOrderResponse><ns:result>GET-ORDER-RESULT-NOT-FOUND</ns:result></ns:GetOrderResponse>',
		);
	});
});
