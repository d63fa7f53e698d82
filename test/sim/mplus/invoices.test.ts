import type { Invoice, MplusWorld } from '../../../sim/mplus/world';

import { anOrderAtATill, call, field, only, payments } from './anOrder';
import { aTill } from './aTill';
import { callTill, text, texts } from './callTill';

interface InvoiceXml {
	invoiceId?: string;
	extInvoiceId?: string;
	relationNumber?: number;
	employeeNumber?: number;
	reference?: string;
	/** Version number and change counter. */
	counters?: [number, number];
	quantity?: number;
	articleNumber?: number;
}

function save(xml: InvoiceXml = {}): string {
	const { invoiceId, extInvoiceId, relationNumber = 1042, employeeNumber = 999999, reference = '', counters, quantity = 1, articleNumber = 14 } = xml;
	const line = field('line', field('articleNumber', articleNumber) + field('data', field('quantity', quantity) + field('price', 1995)));
	const inner = [
		invoiceId === undefined ? '' : field('invoiceId', invoiceId),
		extInvoiceId === undefined ? '' : field('extInvoiceId', extInvoiceId),
		field('employeeNumber', employeeNumber) + field('relationNumber', relationNumber) + field('reference', reference),
		counters ? field('changeCounter', counters[1]) + field('versionNumber', counters[0]) : '',
		field('lineList', line),
	];
	return call('saveInvoice', inner.join(''), 'invoice');
}

function savedInvoice(world: MplusWorld, xml: InvoiceXml = {}): Invoice {
	const invoice = world.invoices.get(text(callTill(world, save(xml)), 'invoiceId') ?? '');
	if (!invoice) throw new Error('The till refused the invoice');
	return invoice;
}

const now = (world: MplusWorld, { invoiceId }: Invoice): Invoice => world.invoices.get(invoiceId) as Invoice;
const pay = (invoiceId: string, ...by: Array<[string, number]>): string => call('payInvoice', field('invoiceId', invoiceId) + payments(...by));

describe('given saveInvoice', () => {
	it('when it has no invoiceId, then an invoice is made that can be read and found', () => {
		const world = aTill();

		const reply = callTill(world, save({ extInvoiceId: 'INV-1', quantity: 2 }));

		const invoice = only(world.invoices.values());
		expect([text(reply, 'result'), text(reply, 'invoiceId'), text(reply, 'invoiceString'), text(reply, 'number')]).toEqual([
			'SAVE-INVOICE-RESULT-OK',
			invoice.invoiceId,
			'2026.1',
			'1',
		]);
		expect(invoice).toMatchObject({ totalInclAmount: 3990, totalExclAmount: 3298, state: 'INVOICE-STATE-OUTSTANDING', paidAmount: 0, relationName: 'Jan Jansen' });
		const found = callTill(world, call('findInvoice', field('extInvoiceId', 'INV-1'), ''));
		const read = callTill(world, call('getInvoice', field('invoiceId', invoice.invoiceId), ''));
		expect([text(found, 'result'), found.body]).toEqual(['GET-INVOICE-RESULT-OK', read.body]);
		expect([world.counters.invoice, world.stock.get('1/14')?.freeMicros]).toEqual([1, -2_000_000]);
	});

	it('when it is sent with both counters as they are, then the invoice changes with its stock, marker and counters', () => {
		const world = aTill();
		const before = savedInvoice(world, { extInvoiceId: 'INV-1', quantity: 2 });

		const reply = callTill(world, save({ invoiceId: before.invoiceId, counters: [1, 1], quantity: 3 }));

		expect(text(reply, 'result')).toBe('SAVE-INVOICE-RESULT-OK');
		expect(now(world, before)).toMatchObject({
			extInvoiceId: 'INV-1',
			invoiceNumber: before.invoiceNumber,
			totalInclAmount: 5985,
			versionNumber: 2,
			changeCounter: 2,
			syncMarker: before.syncMarker + 1,
		});
		expect(world.stock.get('1/14')?.freeMicros).toBe(-3_000_000);
	});

	it.each<[string, InvoiceXml, string, string]>([
		['no counters', {}, 'INVOICE-HAS-CHANGED', 'The invoice has changed'],
		['a stale version', { counters: [0, 1] }, 'INVOICE-HAS-CHANGED', 'The invoice has changed'],
		['a stale change counter', { counters: [1, 2] }, 'INVOICE-HAS-CHANGED', 'The invoice has changed'],
		['an unknown id', { invoiceId: 'none', counters: [1, 1] }, 'NOT-FOUND', 'Invoice not found'],
		['the extInvoiceId of another', { extInvoiceId: 'taken', counters: [1, 1] }, 'EXT-INVOICE-ID-ALREADY-EXISTS', 'extInvoiceId already exists'],
		['a relation that is not there', { relationNumber: 7, counters: [1, 1] }, 'FAILED', 'Relation 7 does not exist'],
		['an employee that is not there', { employeeNumber: 7, counters: [1, 1] }, 'FAILED', 'Employee 7 does not exist'],
		['an article that is not there', { articleNumber: 7, counters: [1, 1] }, 'FAILED', 'Article 7 does not exist'],
	])('when an update has %s, then it is refused', (_name, change, literal, errorMessage) => {
		const world = aTill();
		savedInvoice(world, { extInvoiceId: 'taken' });
		const invoice = savedInvoice(world, {});

		const reply = callTill(world, save({ invoiceId: invoice.invoiceId, ...change }));

		expect([text(reply, 'result'), text(reply, 'errorMessage'), reply.committed]).toEqual([`SAVE-INVOICE-RESULT-${literal}`, errorMessage, false]);
		expect(now(world, invoice)).toBe(invoice);
	});

	it.each<[string, (world: MplusWorld, invoice: Invoice) => unknown, [number, number], string]>([
		['final', (world) => callTill(world, getInvoices(field('finalizeInvoices', true), 'after')), [1, 2], 'The invoice is final'],
		['credited', (world, { invoiceId }) => callTill(world, call('creditInvoice', field('invoiceId', invoiceId), '')), [1, 2], 'The invoice has been credited'],
		['paid more than it would cost', (world, { invoiceId }) => callTill(world, pay(invoiceId, ['PIN', 3990])), [1, 2], 'More has been paid than the new total of the invoice'],
	])('when the invoice is %s, then an update is refused', (_name, before, counters, errorMessage) => {
		const world = aTill();
		const invoice = savedInvoice(world, { quantity: 2 });
		before(world, invoice);

		const reply = callTill(world, save({ invoiceId: invoice.invoiceId, counters }));

		expect([text(reply, 'result'), text(reply, 'errorMessage'), reply.committed]).toEqual(['SAVE-INVOICE-RESULT-FAILED', errorMessage, false]);
	});

	it('when a new one has a taken extInvoiceId or a fault refuses it, then none is made', () => {
		const world = aTill();
		savedInvoice(world, { extInvoiceId: 'taken' });

		expect(text(callTill(world, save({ extInvoiceId: 'taken' })), 'result')).toBe('SAVE-INVOICE-RESULT-EXT-INVOICE-ID-ALREADY-EXISTS');
		const refused = callTill(world, save(), { refuse: true });
		expect([text(refused, 'result'), text(refused, 'errorMessage'), world.invoices.size]).toEqual(['SAVE-INVOICE-RESULT-FAILED', 'Invoice could not be saved', 1]);
	});

	it('when two have no extInvoiceId, then both are made', () => {
		const world = aTill();
		savedInvoice(world, { extInvoiceId: '' });
		savedInvoice(world, { extInvoiceId: '' });

		expect(world.invoices.size).toBe(2);
	});
});

describe('given payInvoice', () => {
	it('when it is paid in two parts, then its state follows', () => {
		const world = aTill();
		const invoice = savedInvoice(world);

		callTill(world, pay(invoice.invoiceId, ['CASH', 995]));
		expect(now(world, invoice)).toMatchObject({ state: 'INVOICE-STATE-PARTLY-PAID', paidAmount: 995, syncMarker: invoice.syncMarker + 1 });

		const reply = callTill(world, pay(invoice.invoiceId, ['PIN', 500], ['CASH', 500]));
		expect([text(reply, 'result'), text(reply, 'errorMessage')]).toEqual(['PAY-INVOICE-RESULT-OK', '']);
		expect(now(world, invoice)).toMatchObject({ state: 'INVOICE-STATE-PAID', paidAmount: 1995, changeCounter: 3, versionNumber: 1 });
		expect(texts(callTill(world, call('getInvoice', field('invoiceId', invoice.invoiceId), '')), 'method')).toEqual(['CASH', 'PIN', 'CASH']);
	});

	it.each<[string, Array<[string, number]>, string, string]>([
		['more than is left', [['PIN', 1996]], 'PAYMENT-TOO-HIGH', 'The payment is higher than what is left to pay'],
		['an unknown method', [['GOLD', 1]], 'FAILED', 'Payment method GOLD does not exist'],
		['a method that is switched off', [['IDEAL', 1]], 'FAILED', 'Payment method IDEAL is not active'],
		['no payment', [], 'FAILED', 'A payment is required'],
		['money back', [['PIN', -5]], 'FAILED', 'The payment is for the other direction'],
	])('when it is %s, then it is refused', (_name, by, literal, errorMessage) => {
		const world = aTill();
		world.paymentMethods = world.paymentMethods.map((method) => ({ ...method, active: method.method !== 'IDEAL' }));
		const invoice = savedInvoice(world);

		const reply = callTill(world, pay(invoice.invoiceId, ...by));

		expect([text(reply, 'result'), text(reply, 'errorMessage'), reply.committed]).toEqual([`PAY-INVOICE-RESULT-${literal}`, errorMessage, false]);
	});

	it('when it is paid already, unknown or refused by a fault, then it says so', () => {
		const world = aTill();
		const { invoiceId } = savedInvoice(world);
		callTill(world, pay(invoiceId, ['PIN', 1995]));

		const replies = [callTill(world, pay(invoiceId, ['PIN', 1])), callTill(world, pay('none', ['PIN', 1])), callTill(world, pay(invoiceId, ['PIN', 1]), { refuse: true })];

		expect(replies.map((reply) => [text(reply, 'result'), text(reply, 'errorMessage')])).toEqual([
			['PAY-INVOICE-RESULT-PAYMENT-TOO-HIGH', 'The payment is higher than what is left to pay'],
			['PAY-INVOICE-RESULT-FAILED', 'Invoice not found'],
			['PAY-INVOICE-RESULT-FAILED', 'Payment could not be saved'],
		]);
	});
});

describe('given an invoice that is credited', () => {
	const credit = (invoiceId: string): string => call('creditInvoice', field('invoiceId', invoiceId), '');
	const creditV2 = (invoiceId: string, more = ''): string => call('creditInvoiceV2', field('invoiceId', invoiceId) + more);
	const creditIn = (world: MplusWorld): Invoice => only([...world.invoices.values()].filter((each) => each.invoiceType === 'INVOICE-TYPE-CREDIT-INVOICE'));

	it.each([
		['was not paid', 0, 'INVOICE-STATE-HANDLED', -3990],
		['was paid', 3990, 'INVOICE-STATE-OUTSTANDING-CREDIT', 0],
	])('when it %s, then a credit invoice turns every amount and the goods come back', (_name, paid, state, paidAmount) => {
		const world = aTill();
		const invoice = savedInvoice(world, { extInvoiceId: 'INV-1', quantity: 2 });
		if (paid) callTill(world, pay(invoice.invoiceId, ['PIN', paid]));

		const reply = callTill(world, credit(invoice.invoiceId));

		expect([text(reply, 'result'), text(reply, 'message')]).toEqual(['CREDIT-INVOICE-RESULT-OK', '']);
		expect(creditIn(world)).toMatchObject({
			creditedInvoiceId: invoice.invoiceId,
			creditedReason: 'Cancellation by API',
			extInvoiceId: '',
			totalInclAmount: -3990,
			totalExclAmount: -3298,
			vatGroupList: { vatGroup: [{ exclAmount: -3298, vatAmount: -692 }] },
			lineList: { line: [{ articleNumber: 14, data: { quantity: -2, totalInclAmount: -3990 } }] },
			state,
			paidAmount,
			invoiceNumber: { year: 2026, number: 2 },
		});
		expect(now(world, invoice)).toMatchObject({ state: 'INVOICE-STATE-HANDLED', totalInclAmount: 3990 });
		expect(world.stock.get('1/14')?.freeMicros).toBe(0);
	});

	it('when V2 brings a day and a reason, then the credit invoice has them, and a till may leave the state', () => {
		const world = aTill({ creditedState: 'unchanged' });
		const invoice = savedInvoice(world);
		const day = field('financialDate', field('day', 1) + field('mon', 8) + field('year', 2026));

		const reply = callTill(world, creditV2(invoice.invoiceId, day + field('explanation', 'Broken')));

		expect(text(reply, 'result')).toBe('CREDIT-INVOICE-V2-RESULT-OK');
		expect(creditIn(world)).toMatchObject({ creditedReason: 'Broken', financialDate: { day: 1, mon: 8, year: 2026 } });
		expect(now(world, invoice).state).toBe('INVOICE-STATE-OUTSTANDING');
	});

	it.each<[string, (id: string) => string, string]>([
		['creditInvoice', credit, 'CREDIT-INVOICE-RESULT'],
		['creditInvoiceV2', creditV2, 'CREDIT-INVOICE-V2-RESULT'],
	])('when %s finds none, is refused, comes twice or is of a credit invoice, then it says so', (_name, ask, literal) => {
		const world = aTill();
		const { invoiceId } = savedInvoice(world);
		const answers = [callTill(world, ask('none')), callTill(world, ask(invoiceId), { refuse: true })];
		callTill(world, ask(invoiceId));

		answers.push(callTill(world, ask(invoiceId)), callTill(world, ask(creditIn(world).invoiceId)));

		expect(answers.map((reply) => [text(reply, 'result'), reply.committed])).toEqual([
			[`${literal}-NOT-FOUND`, false],
			[`${literal}-FAILED`, false],
			[`${literal}-FAILED`, false],
			[`${literal}-FAILED`, false],
		]);
		expect(world.invoices.size).toBe(2);
	});

	it('when the money is given back, then the credit invoice is paid, and no more than that', () => {
		const world = aTill();
		const invoice = savedInvoice(world);
		callTill(world, pay(invoice.invoiceId, ['PIN', 1995]));
		callTill(world, credit(invoice.invoiceId));
		const { invoiceId } = creditIn(world);

		expect(text(callTill(world, pay(invoiceId, ['PIN', -1996])), 'result')).toBe('PAY-INVOICE-RESULT-PAYMENT-TOO-HIGH');
		expect(text(callTill(world, pay(invoiceId, ['PIN', -1995])), 'result')).toBe('PAY-INVOICE-RESULT-OK');
		expect(world.invoices.get(invoiceId)?.state).toBe('INVOICE-STATE-PAID');
	});
});

const WRAPPERS = '<ns1:articlePluNumbers/><ns1:articleBarcodes/>';

function getInvoices(filter: string, place: 'before' | 'after' = 'before'): string {
	return call('getInvoices', place === 'before' ? filter + WRAPPERS : WRAPPERS + filter);
}

describe('given some invoices', () => {
	const day = (mday: number): Record<string, number> => ({ day: mday, mon: 7, year: 2026 });
	const invoices = [1, 2, 3, 4].map((n) => ({
		invoiceId: `id-${n}`,
		extInvoiceId: `x${n}`,
		invoiceNumber: { year: 2026, number: n },
		relationNumber: n === 2 ? 1042 : 1,
		employeeNumber: 999999,
		financialBranchNumber: n === 3 ? 2 : 1,
		financialDate: day(20 + n),
		directDebit: n === 4,
		orderIds: { id: ['o'] },
		lineList: { line: [{ articleNumber: n === 1 ? 20 : 14 }] },
	}));
	const till = (major = 67): MplusWorld => aTill({ invoices, serviceVersion: { major, minor: 0, revision: 0 } });
	const date = (name: string, mday: number): string => field(name, field('day', mday) + field('mon', 7) + field('year', 2026));

	it.each<[string, string, string[]]>([
		['from a marker with a limit', getInvoices(field('syncMarker', 2) + field('syncMarkerLimit', 2)), ['x2', 'x3']],
		['with a limit only', getInvoices(field('syncMarkerLimit', 2)), ['x1', 'x2', 'x3', 'x4']],
		['by relation', getInvoices(field('relationNumbers', 1042)), ['x2']],
		['by branch', getInvoices(field('branchNumbers', 2)), ['x3']],
		['by employee', getInvoices(field('employeeNumbers', 5)), []],
		['by article', getInvoices(field('articleNumbers', 20)), ['x1']],
		['by dates', getInvoices(date('fromFinancialDate', 22) + date('throughFinancialDate', 23)), ['x2', 'x3']],
		['by ids', getInvoices(field('invoiceIds', 'id-4') + field('invoiceIds', 'none'), 'after'), ['x4']],
		['by number', getInvoices(field('invoiceNumbers', field('year', 2026) + field('number', 3)), 'after'), ['x3']],
		['by direct debit', getInvoices(field('directDebit', true), 'after'), ['x4']],
	])('when they are read %s, then those come', (_name, request, expected) => {
		expect(texts(callTill(till(), request), 'extInvoiceId').sort()).toEqual(expected);
	});

	it('when a page has several, then it does not end with the highest marker', () => {
		expect(texts(callTill(till(), getInvoices(field('syncMarker', 0))), 'syncMarker').at(-1)).not.toBe('4');
	});

	it('when lines are not wanted, then neither lines nor references come', () => {
		const { body } = callTill(till(), getInvoices(field('includeLineList', false), 'after'));

		expect([body.includes('lineList'), body.includes('orderIds'), body.includes('x1')]).toEqual([false, false, true]);
	});

	it('when they are made final by reading, then only those asked for are, once, and the world knows', () => {
		const world = till();
		const final = getInvoices(field('finalizeInvoices', true) + field('invoiceIds', 'id-2'), 'after');

		const first = callTill(world, final);
		const second = callTill(world, final);

		expect([text(first, 'finalized'), first.committed, second.committed]).toEqual(['true', true, false]);
		expect([world.finalizedInvoiceIds, world.counters.invoice]).toEqual([['id-2'], 5]);
		expect([...world.invoices.values()].filter(({ finalized }) => finalized === true)).toHaveLength(1);
	});

	it.each([
		['finalizeInvoices is false', getInvoices(field('finalizeInvoices', false), 'after')],
		['nothing is said of it', getInvoices('')],
	])('when %s, then reading changes nothing', (_name, request) => {
		const world = till();

		expect([callTill(world, request).committed, world.finalizedInvoiceIds]).toEqual([false, []]);
	});

	it.each([
		['getInvoice', call('getInvoice', field('invoiceId', 'none'), '')],
		['findInvoice', call('findInvoice', field('extInvoiceId', 'none'), '')],
		['findInvoice by nothing', call('findInvoice', field('extInvoiceId', ''), '')],
	])('when %s finds none, then it says so', (_name, request) => {
		expect(callTill(till(), request).body).toContain('<ns:GetInvoiceResponse><ns:result>GET-INVOICE-RESULT-NOT-FOUND</ns:result></ns:GetInvoiceResponse>');
	});

	it.each([
		['includeLineList', field('includeLineList', false), 59, 60],
		['directDebit', field('directDebit', true), 63, 64],
	])('when the till is too old for %s, then strict refuses it and a till ignores it', (_name, filter, old, young) => {
		const request = getInvoices(filter, 'after');

		expect([callTill(till(old), request).status, callTill(till(young), request).status]).toEqual([500, 200]);
		const lenient = aTill({ invoices, mode: 'till', serviceVersion: { major: old, minor: 0, revision: 0 } });
		expect(texts(callTill(lenient, request), 'extInvoiceId')).toHaveLength(4);
	});

	it('when the till is old, then its answers lack the newer fields', () => {
		const read = (major: number): string => callTill(till(major), call('getInvoice', field('invoiceId', 'id-4'), '')).body;

		expect([read(63).includes('directDebit'), read(64).includes('directDebit')]).toEqual([false, true]);
	});

	it('when a filter is not built, then it is loud', () => {
		const world = till();

		expect([callTill(world, getInvoices(field('activityId', 'a'), 'after')).status, world.failures.length]).toEqual([500, 1]);
	});
});

describe('given an order of an old till', () => {
	it.each([
		[59, false, false],
		[60, true, false],
		[64, true, true],
	])('when the till is of version %d, then its answers have the fields of that version', (major, hasNumbers, hasBranchNumbers) => {
		const { world, order } = anOrderAtATill({ serviceVersion: { major, minor: 0, revision: 0 } });
		callTill(world, call('payOrder', field('orderId', order.orderId) + field('prepay', false) + payments(['PIN', 3990])));

		const { body } = callTill(world, call('getOrder', field('orderId', order.orderId), ''));

		expect([body.includes('invoiceIds'), body.includes('invoiceNumbers'), body.includes('packingSlipIds')]).toEqual([true, hasNumbers, hasNumbers]);
		expect(body.includes('branchInvoiceNumbers')).toBe(hasBranchNumbers);
	});
});
