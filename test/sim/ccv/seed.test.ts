import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { orderMoney } from '../../../sim/ccv/render/orderMoney';
import { countClasses, expectations } from '../../../sim/seed/expectations';
import { readShopData } from '../../../sim/seed/readShopData';
import { seedCcv } from '../../../sim/seed/seedCcv';
import { ask } from './ask';

const ROOT = join(__dirname, '../../..');
const SAMPLE = join(ROOT, 'sim/data/sample.ndjson.gz');
const WHOLE = join(ROOT, '../shared/data/dev.ndjson.gz');

const files: Array<[name: string, file: string, counts: Record<string, number>]> = [
	['the sample', SAMPLE, { unpaid: 5, creditNote: 28, negative: 2, zero: 10, positive: 265 }],
	['the nine days', WHOLE, { unpaid: 14, creditNote: 134, negative: 64, zero: 54, positive: 822 }],
];

for (const [name, file, counts] of files) {
	(existsSync(file) ? describe : describe.skip)(`given ${name}`, () => {
		it('when its orders are counted by class, then the counts are those of its description', () => {
			expect(countClasses(expectations(file))).toEqual(counts);
		});

		it('when a shop is seeded with it, then every order has the number and the total of the file', () => {
			const { world, orderNumberByInvoice } = seedCcv(readShopData(file));

			const seeded = world.orders.map((order) => [order.ordernumber, Math.round(orderMoney(order).total_price * 100), order.begunAt.slice(0, 10)]);
			const expected = expectations(file);
			expect(seeded).toEqual(expected.map(({ orderNumber, totalCents, day }) => [orderNumber, totalCents, day]));
			expect(expected.map(({ invoice }) => orderNumberByInvoice.get(invoice))).toEqual(expected.map(({ orderNumber }) => orderNumber));
		});
	});
}

describe('given a shop seeded with the sample', () => {
	const { world, orderIdByInvoice, userIdByCustomer, productIdByNumber } = seedCcv(readShopData(SAMPLE));
	const orderOf = (invoice: string): string => `/orders/${orderIdByInvoice.get(invoice)}/`;

	it('when an order has postage, then it is shipping and no row', () => {
		expect(ask(world, 'GET', orderOf('536370')).json).toMatchObject({ total_shipping: 54, total_orderrow_price: 801.86, total_price: 855.86, deliver_method: 'shipping' });
		expect(ask(world, 'GET', `${orderOf('536370')}orderrows/`).json.items.map((row) => row.product_number)).not.toContain('POST');
	});

	it('when an order has another special row, then it is a free row at 21 percent', () => {
		const rows = ask(world, 'GET', `${orderOf('536569')}orderrows/?size=250`).json.items.filter((row) => row.product_number === 'M');

		expect(rows).toMatchObject([
			{ product_id: null, product_href: null, product_name: 'Manual', price: 1.25, tax: 21 },
			{ product_id: null, product_name: 'Manual', price: 18.95, tax: 21 },
		]);
	});

	it('when a row is of an article, then it names it and bears the percentage of its tariff', () => {
		const [heart, lantern] = ask(world, 'GET', `${orderOf('536365')}orderrows/`).json.items;

		expect(heart).toMatchObject({ product_id: productIdByNumber.get('85123A'), product_number: '85123A', count: 6, price: 2.55, tax: 21, custom_price: true });
		expect(lantern).toMatchObject({ product_number: '71053', tax: 9, custom_price: false });
	});

	it('when an invoice is a credit, then its order is negative', () => {
		expect(ask(world, 'GET', orderOf('C536379')).json).toMatchObject({ total_price: -27.5, paid: true, reservationnumber: '' });
	});

	it('when a customer is known, then the order names the user', () => {
		const id = userIdByCustomer.get(17850);

		expect(ask(world, 'GET', orderOf('536365')).json).toMatchObject({ ordernumber: 1001, user: { id: String(id) }, paymethod: 'Pin', paymethod_label: 'Pinnen' });
		expect(ask(world, 'GET', `/users/${id}/`).json).toMatchObject({ username: 'william.green.17850@example.com' });
	});

	it('when the customer is a guest, then only the country is known', () => {
		expect(ask(world, 'GET', orderOf('536414')).json).toMatchObject({
			user: { id: null },
			customer: { email: '', billingaddress: { last_name: '', country_code: 'GB' } },
		});
	});

	it('when it is seeded again, then all ids and numbers are the same', () => {
		expect(seedCcv(readShopData(SAMPLE)).world.orders).toEqual(world.orders);
	});
});
