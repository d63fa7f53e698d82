import { aTill } from './aTill';
import { anOrderXml, v3 } from './anOrderXml';
import { callTill, text, texts } from './callTill';

const WRAPPERS = '<ns1:articlePluNumbers/><ns1:articleBarcodes/>';
const getOrders = (before: string, after = ''): string =>
	`<ns1:getOrders><ns1:request>${before}${WRAPPERS}${after}</ns1:request></ns1:getOrders>`;

function aTillWithOrders() {
	const world = aTill();
	for (const n of [1, 2, 3, 4]) {
		callTill(world, v3(anOrderXml({ extOrderId: `x${n}`, relationNumber: n === 2 ? 1042 : 1 }), `key-${n}`), {
			now: Date.UTC(2026, 6, 20 + n, 22, 30),
		});
	}
	return world;
}

describe('given four orders', () => {
	it.each([
		[
			'from a marker with a limit',
			getOrders('<ns1:syncMarker>2</ns1:syncMarker><ns1:syncMarkerLimit>2</ns1:syncMarkerLimit>'),
			['x2', 'x3'],
		],
		['by relation', getOrders('<ns1:relationNumbers>1042</ns1:relationNumbers>'), ['x2']],
		['by another branch', getOrders('<ns1:branchNumbers>2</ns1:branchNumbers>'), []],
		['by article', getOrders('<ns1:articleNumbers>20</ns1:articleNumbers>'), []],
		[
			'by PLU',
			getOrders('').replace(
				'<ns1:articlePluNumbers/>',
				'<ns1:articlePluNumbers><ns1:text><ns1:text>TIE-RED</ns1:text></ns1:text></ns1:articlePluNumbers>',
			),
			['x1', 'x2', 'x3', 'x4'],
		],
		[
			'by a type that none has',
			getOrders('', '<ns1:orderTypeList><ns1:orderType>ORDER-TYPE-TABLE-ORDER</ns1:orderType></ns1:orderTypeList>'),
			[],
		],
		[
			'by number',
			getOrders('', '<ns1:orderNumbers><ns1:year>2026</ns1:year><ns1:number>3</ns1:number></ns1:orderNumbers>'),
			['x3'],
		],
		[
			'from a financial date, which begins at midnight in Amsterdam',
			getOrders(
				'<ns1:fromFinancialDate><ns1:day>24</ns1:day><ns1:mon>7</ns1:mon><ns1:year>2026</ns1:year></ns1:fromFinancialDate>',
			),
			['x3', 'x4'],
		],
		[
			'by external ids',
			'<ns1:getOrdersByExtOrderIds><ns1:request><ns1:extOrderIds><ns1:id>x4</ns1:id><ns1:id>none</ns1:id><ns1:id>x1</ns1:id></ns1:extOrderIds></ns1:request></ns1:getOrdersByExtOrderIds>',
			['x1', 'x4'],
		],
	])('when they are read %s, then those come', (_name, request, expected) => {
		expect(texts(callTill(aTillWithOrders(), request), 'extOrderId').sort()).toEqual(expected);
	});

	it('when lines are not wanted, then there are none', () => {
		expect(callTill(aTillWithOrders(), getOrders('', '<ns1:includeLineList>false</ns1:includeLineList>')).body).not.toContain(
			'lineList',
		);
	});

	it('when a filter is not built, then it is loud', () => {
		const world = aTillWithOrders();

		const reply = callTill(
			world,
			getOrders('', '').replace('<ns1:articleBarcodes/>', '<ns1:articleBarcodes/><ns1:activityId>a</ns1:activityId>'),
		);

		expect([reply.status, world.failures.length]).toEqual([500, 1]);
	});

	it('when the markers are asked for, then they stand at the last change of each kind', () => {
		const world = aTillWithOrders();

		expect(text(callTill(world, '<ns1:getCurrentSyncMarkers/>'), 'orderSyncMarker')).toBe('4');
		expect(
			callTill(
				world,
				'<ns1:getCurrentSyncMarkersV2><ns1:request><ns1:includeOrderSyncMarker>1</ns1:includeOrderSyncMarker><ns1:includeReceiptSyncMarker>false</ns1:includeReceiptSyncMarker></ns1:request></ns1:getCurrentSyncMarkersV2>',
			).body,
		).toContain(
			'<ns:GetCurrentSyncMarkersV2Response><ns:orderSyncMarker>4</ns:orderSyncMarker></ns:GetCurrentSyncMarkersV2Response>',
		);
	});

	it.each([['getDatabaseVersion'], ['getLicenseInformation'], ['getPaymentMethods'], ['getEmployees'], ['getBranches']])(
		'when %s is called, then it answers',
		(operation) => {
			expect(callTill(aTill(), `<ns1:${operation}/>`).status).toBe(200);
		},
	);
});
