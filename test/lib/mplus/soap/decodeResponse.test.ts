import { decodeResponse } from '../../../../lib/mplus/soap/decodeResponse';
import { anAnswer } from './soapMessage';

type SampleAnswer = [operation: string, body: string, value: object];

const sampleAnswers: SampleAnswer[] = [
	[
		'getApiVersion',
		'<ns:getApiVersionResponse><ns:majorNumber>1</ns:majorNumber><ns:minorNumber>0</ns:minorNumber><ns:revisionNumber>0</ns:revisionNumber><ns:serviceMajorNumber>67</ns:serviceMajorNumber><ns:inDebugMode>false</ns:inDebugMode></ns:getApiVersionResponse>',
		{ majorNumber: 1, minorNumber: 0, revisionNumber: 0, serviceMajorNumber: 67, inDebugMode: false },
	],
	[
		'getProducts',
		'<ns:GetProductsResponse><ns:productList><ns:product><ns:productNumber>14</ns:productNumber><ns:syncMarker>4</ns:syncMarker><ns:description>Tie</ns:description><ns:articleList><ns:article><ns:articleNumber>14</ns:articleNumber><ns:pluNumber>TIE-RED</ns:pluNumber><ns:syncMarker>4</ns:syncMarker><ns:active>true</ns:active><ns:description>Tie red</ns:description><ns:barcode>8712345678901</ns:barcode><ns:priceIncl>1995</ns:priceIncl><ns:stockArticle>true</ns:stockArticle></ns:article></ns:articleList><ns:groupNumbers>3</ns:groupNumbers></ns:product></ns:productList></ns:GetProductsResponse>',
		{
			productList: {
				product: [
					{
						productNumber: 14,
						syncMarker: 4,
						description: 'Tie',
						articleList: { article: [{ articleNumber: 14, pluNumber: 'TIE-RED', syncMarker: 4, active: true, description: 'Tie red', barcode: '8712345678901', priceIncl: 1995, stockArticle: true }] },
						groupNumbers: [3],
					},
				],
			},
		},
	],
	[
		'createProduct',
		'<ns:CreateProductResponse><ns:result>CREATE-PRODUCT-RESULT-OK</ns:result><ns:productNumber>15</ns:productNumber><ns:articleNumbers>15</ns:articleNumbers><ns:syncMarker>5</ns:syncMarker><ns:errorMessage></ns:errorMessage></ns:CreateProductResponse>',
		{ result: 'CREATE-PRODUCT-RESULT-OK', productNumber: 15, articleNumbers: [15], syncMarker: 5, errorMessage: '' },
	],
	[
		'getStock',
		'<ns:GetStockResponse><ns:articleStocks><ns:branchNumber>1</ns:branchNumber><ns:articleNumber>14</ns:articleNumber><ns:stockId>9850</ns:stockId><ns:amountFree>-10</ns:amountFree><ns:isDayStockArticle>false</ns:isDayStockArticle></ns:articleStocks></ns:GetStockResponse>',
		{ articleStocks: [{ branchNumber: 1, articleNumber: 14, stockId: 9850, amountFree: -10, isDayStockArticle: false }] },
	],
	['getStock', '<ns:GetStockResponse/>', { articleStocks: [] }],
	[
		'getStockHistoryV2',
		'<ns:GetStockHistoryResponse><ns:articleStockHistory><ns:stockId>9851</ns:stockId><ns:timestamp><ns:sec>0</ns:sec><ns:min>45</ns:min><ns:hour>13</ns:hour><ns:day>30</ns:day><ns:mon>7</ns:mon><ns:year>2026</ns:year><ns:isdst>false</ns:isdst><ns:timezone>120</ns:timezone></ns:timestamp><ns:branchNumber>1</ns:branchNumber><ns:articleNumber>14</ns:articleNumber><ns:amountChanged>-2</ns:amountChanged><ns:decimalPlaces>0</ns:decimalPlaces><ns:type>STOCK-HISTORY-TYPE-API</ns:type></ns:articleStockHistory></ns:GetStockHistoryResponse>',
		{
			articleStockHistory: [
				{ stockId: 9851, timestamp: { sec: 0, min: 45, hour: 13, day: 30, mon: 7, year: 2026, isdst: false, timezone: 120 }, branchNumber: 1, articleNumber: 14, amountChanged: -2, decimalPlaces: 0, type: 'STOCK-HISTORY-TYPE-API' },
			],
		},
	],
	['findRelationV2', '<ns:FindRelationV2Response><ns:result>FIND-RELATION-RESULT-NOT-FOUND</ns:result></ns:FindRelationV2Response>', { result: 'FIND-RELATION-RESULT-NOT-FOUND' }],
	[
		'getRelations',
		'<ns:GetRelationsResponse><ns:relationList><ns:relation><ns:relationNumber>1042</ns:relationNumber><ns:extRelationId>c-9</ns:extRelationId><ns:syncMarker>78</ns:syncMarker><ns:active>true</ns:active><ns:name>Jan Jansen</ns:name></ns:relation></ns:relationList></ns:GetRelationsResponse>',
		{ relationList: { relation: [{ relationNumber: 1042, extRelationId: 'c-9', syncMarker: 78, active: true, name: 'Jan Jansen' }] } },
	],
	[
		'createOrderV3',
		'<ns:CreateOrderV3Response><ns:idempotencyResult>IDEMPOTENCY-RESULT-ORIGINAL-RESPONSE</ns:idempotencyResult><ns:result>CREATE-ORDER-RESULT-OK</ns:result><ns:order><ns:orderId>5eea25d4</ns:orderId><ns:totalInclAmount>2490</ns:totalInclAmount><ns:fullyPaid>false</ns:fullyPaid><ns:orderNumber><ns:year>2026</ns:year><ns:number>85214</ns:number></ns:orderNumber></ns:order><ns:info><ns:orderId>5eea25d4</ns:orderId><ns:orderString>2026.85214</ns:orderString><ns:orderQueued>false</ns:orderQueued></ns:info></ns:CreateOrderV3Response>',
		{
			idempotencyResult: 'IDEMPOTENCY-RESULT-ORIGINAL-RESPONSE',
			result: 'CREATE-ORDER-RESULT-OK',
			order: { orderId: '5eea25d4', totalInclAmount: 2490, fullyPaid: false, orderNumber: { year: 2026, number: 85214 } },
			info: { orderId: '5eea25d4', orderString: '2026.85214', orderQueued: false },
		},
	],
	['createOrder', '<ns:CreateOrderResponse><ns:result>CREATE-ORDER-RESULT-EXT-ORDER-ID-ALREADY-EXISTS</ns:result><ns:info><ns:orderId></ns:orderId><ns:orderString></ns:orderString></ns:info><ns:errorMessage>extOrderId already exists</ns:errorMessage></ns:CreateOrderResponse>', { result: 'CREATE-ORDER-RESULT-EXT-ORDER-ID-ALREADY-EXISTS', info: { orderId: '', orderString: '' }, errorMessage: 'extOrderId already exists' }],
	['findOrder', '<ns:GetOrderResponse><ns:result>GET-ORDER-RESULT-NOT-FOUND</ns:result></ns:GetOrderResponse>', { result: 'GET-ORDER-RESULT-NOT-FOUND' }],
	['getOrders', '<ns:GetOrdersResponse><ns:orderList></ns:orderList></ns:GetOrdersResponse>', { orderList: { order: [] } }],
	['getOrders', '<ns:GetOrdersResponse></ns:GetOrdersResponse>', {}],
	[
		'getBranches',
		'<ns:getBranchesResponse><ns:branches><ns:branch><ns:branchNumber>1</ns:branchNumber><ns:branchName>Main</ns:branchName><ns:workplaces><ns:workplace><ns:workplaceNumber>1</ns:workplaceNumber><ns:workplaceName>Till 1</ns:workplaceName><ns:isMobile>0</ns:isMobile></ns:workplace></ns:workplaces></ns:branch></ns:branches></ns:getBranchesResponse>',
		{ branches: { branch: [{ branchNumber: 1, branchName: 'Main', workplaces: { workplace: [{ workplaceNumber: 1, workplaceName: 'Till 1', isMobile: false }] } }] } },
	],
	['getVatGroupList', '<ns:getVatGroupListResponse><ns:vatGroup><ns:vatCode>1</ns:vatCode><ns:vatPercentage>21</ns:vatPercentage></ns:vatGroup></ns:getVatGroupListResponse>', { vatGroup: [{ vatCode: 1, vatPercentage: 21 }] }],
];

describe('given the answers of the dossier', () => {
	it.each(sampleAnswers)('%s is read', (operation, body, value) => {
		expect(decodeResponse(operation, anAnswer(body))).toStrictEqual({ kind: 'answer', value });
	});

	it.each(sampleAnswers)('%s is read with other prefixes', (operation, body, value) => {
		const xml = anAnswer(body).replace(/SOAP-ENV:/g, 's:').replace(/(<\/?)ns:/g, '$1tns-2:');

		expect(decodeResponse(operation, xml)).toStrictEqual({ kind: 'answer', value });
	});

	it.each(sampleAnswers)('%s is read with default namespaces', (operation, body, value) => {
		const xml = anAnswer(body).replace(/(<\/?)(ns|SOAP-ENV):/g, '$1').replace('<Body><', '<Body xmlns="urn:mplusqapi"><');

		expect(decodeResponse(operation, xml)).toStrictEqual({ kind: 'answer', value });
	});

	it.each(sampleAnswers)('%s is read with blanks between its elements', (operation, body, value) => {
		const xml = anAnswer(body).replace(/></g, '>\r\n\t<').replace(/<ns:(\w+)>\r\n\t<\/ns:\1>/g, '<ns:$1></ns:$1>');

		expect(decodeResponse(operation, xml)).toStrictEqual({ kind: 'answer', value });
	});
});

describe('given a fault', () => {
	it('when it is of SOAP 1.1, then its code and text are told', () => {
		const fault = '<SOAP-ENV:Fault><faultcode>SOAP-ENV:Client.Authentication</faultcode><faultstring>Authentication failed &amp; more</faultstring><detail><x>1</x></detail></SOAP-ENV:Fault>';

		expect(decodeResponse('getOrders', anAnswer(fault))).toEqual({ kind: 'fault', code: 'SOAP-ENV:Client.Authentication', text: 'Authentication failed & more' });
	});

	it('when it is of SOAP 1.2, then its code, subcode and text are told', () => {
		const fault = '<SOAP-ENV:Fault><SOAP-ENV:Code><SOAP-ENV:Value>SOAP-ENV:Sender</SOAP-ENV:Value><SOAP-ENV:Subcode><SOAP-ENV:Value>ns:Auth</SOAP-ENV:Value></SOAP-ENV:Subcode></SOAP-ENV:Code><SOAP-ENV:Reason><SOAP-ENV:Text xml:lang="en">No</SOAP-ENV:Text></SOAP-ENV:Reason></SOAP-ENV:Fault>';

		expect(decodeResponse('getOrders', anAnswer(fault))).toEqual({ kind: 'fault', code: 'SOAP-ENV:Sender/ns:Auth', text: 'No' });
	});

	it('when it is empty, then it is still a fault', () => {
		expect(decodeResponse('getOrders', anAnswer('<SOAP-ENV:Fault/>'))).toEqual({ kind: 'fault', code: '', text: '' });
	});
});
