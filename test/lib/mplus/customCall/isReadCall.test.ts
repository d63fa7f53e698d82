import { isReadCall } from '../../../../lib/mplus/customCall/isReadCall';
import { isReadOperation } from '../../../../lib/mplus/customCall/isReadOperation';
import { operationNames, operationSpec, type StructSpec } from '../../../../lib/mplus/soap/mplusTable';

const names = operationNames();

/** Called get or find, and yet not known to change nothing: they claim a table, mark a message as delivered, or may begin or take something. */
const NOT_READS = ['findTableOrder', 'getActiveCycleCount', 'getCashCountInfo', 'getKitchenTickets', 'getMessages', 'getPackingSlipQueue', 'getTableOrder', 'getTableOrderV2', 'getTableOrderV3', 'getTerminalSettings'];

describe('given all operations of the API', () => {
	it('when they are judged one by one, then each is a read or a write, and the reads are those of the rule', () => {
		const readLike = names.filter((name) => /^(get|find|report)/.test(name) && !NOT_READS.includes(name));
		const calculating = ['determineContractLines', 'determinePricing', 'parseSpecialBarcode'];

		expect(names).toHaveLength(374);
		expect(names.filter(isReadOperation).sort()).toEqual([...readLike, ...calculating].sort());
	});

	it('when a name says that it writes, then it is a write', () => {
		const writing = /^(add|adjust|assign|cancel|change|claim|create|credit|delete|deliver|encrypt|issue|link|log|move|new|pause|pay|perform|place|poll|prepay|print|process|queue|redeem|register|release|reload|remove|replace|request|restart|restitute|run|save|send|set|ship|start|stop|store|update|verify)/;

		expect(names.filter((name) => writing.test(name) && isReadOperation(name))).toEqual([]);
	});

	it.each(['', 'getEverything', 'GETORDERS', 'getorders', 'toString', 'constructor'])('when the operation is %j, which it does not have, then it is a write', (name) => {
		expect(isReadOperation(name)).toBe(false);
	});

	it('when the requests of reads are looked through, then no other switch than the known one changes anything', () => {
		const switches = names.filter(isReadOperation).flatMap((name) => switchesOf(operationSpec(name)?.request));

		expect([...new Set(switches)].filter((field) => /^(set|claim|finali[sz]e|mark|create|lock|save|update|delete|release|register|print)/i.test(field))).toEqual(['finalizeInvoices']);
	});
});

describe('given a read', () => {
	it.each([{}, { request: {} }, { request: { finalizeInvoices: false } }, { request: { finalizeInvoices: undefined } }])('when its body is %j, then it changes nothing', (body) => {
		expect(isReadCall('getInvoices', body)).toBe(true);
	});

	it.each([{ request: { finalizeInvoices: true } }, { request: { finalizeInvoices: 1 } }, { request: { finalizeInvoices: 'true' } }, { finalizeInvoices: true }])('when its body %j locks invoices, then it is a write', (body) => {
		expect(isReadCall('getInvoices', body)).toBe(false);
	});
});

function switchesOf(struct: StructSpec | undefined, seen = new Set<StructSpec>()): string[] {
	if (!struct || seen.has(struct)) return [];
	seen.add(struct);
	return struct.fields.flatMap((field) => (field.kind === 'struct' ? switchesOf(field.struct, seen) : field.kind === 'boolean' ? [field.name] : []));
}
