import { mapRecord } from '../../../../lib/mapping/mapRecord';
import { fromItem } from '../../../../lib/mplus/items/fromItem';
import { toItem } from '../../../../lib/mplus/items/toItem';
import { mplusCustomerPreset } from '../../../../lib/mplus/presets/mplusCustomerPreset';
import { mplusOrderPreset } from '../../../../lib/mplus/presets/mplusOrderPreset';
import { mplusProductPreset } from '../../../../lib/mplus/presets/mplusProductPreset';
import { mplusStockLevelPreset } from '../../../../lib/mplus/presets/mplusStockLevelPreset';
import { toMplusCustomerPreset } from '../../../../lib/mplus/presets/toMplusCustomerPreset';
import { toMplusOrderPreset } from '../../../../lib/mplus/presets/toMplusOrderPreset';
import { toMplusProductPreset } from '../../../../lib/mplus/presets/toMplusProductPreset';
import { toMplusStockLevelPreset } from '../../../../lib/mplus/presets/toMplusStockLevelPreset';
import type { Order, Product, Relation, SetStockRequest } from '../../../../lib/mplus/soap/mplusTypes.generated';
import { expectValidRequests } from '../../../support/xsd/expectValidRequests';
import { closeTills, startTill, type TillScene } from '../aTillScene';
import { webCustomer, webOrder, webProduct, webStock } from './examples';
import { ZONE } from './onTheWire';
import { without } from './without';

const settings = { sku: 'pluNumber' } as const;
const article = (articleNumber: number, pluNumber: string) => ({ productNumber: articleNumber, articles: [{ articleNumber, pluNumber, priceIncl: 1995, priceExcl: 1649 }] });

let till: TillScene;

beforeAll(async () => {
	till = await startTill({ given: { relations: [{ relationNumber: 1, name: 'Webshop' }], products: [article(14, 'TIE-RED'), article(999, '')] } });
});

afterAll(async () => {
	expect(till.sim.world.failures).toEqual([]);
	await expectValidRequests(till.sim.log);
	await closeTills();
});

describe('given a till in strict mode', () => {
	it('when a neutral order is sent to it and read back, then number, addresses, lines, totals and VAT are those of the webshop', async () => {
		const item = mapRecord(toMplusOrderPreset(settings), webOrder);
		const order = fromItem<Order>('Order', { ...item, paymentMethod: undefined, relationNumber: 1, employeeNumber: 999999 }, ZONE);
		const end = await till.client.write('createOrderV3', { request: { idempotencyKey: 'one', order } }, 'keyed');
		const booked = end.kind === 'answer' ? end.value.order : undefined;

		const neutral = mapRecord(mplusOrderPreset(settings), toItem('Order', booked ?? {}, ZONE));

		expect(neutral).toMatchObject({
			source: { system: 'mplus', id: booked?.orderId, number: `2026.${booked?.orderNumber?.number}` },
			origin: 'ccv-90210-501',
			reference: '1001',
			financialDate: '2026-03-03',
			status: 'open',
			paid: false,
			customer: { id: '1', address: webOrder.customer.address },
			lines: [
				{ kind: 'product', sku: 'TIE-RED', articleNumber: 14, text: 'Tie red', quantity: 2, unitPriceIncl: 19.95, vatPercentage: 21, vatCode: 1 },
				{ kind: 'product', sku: '999', articleNumber: 999, text: 'Shipping', quantity: 1, unitPriceIncl: 4.95, vatPercentage: 21, vatCode: 1 },
			],
			totals: { incl: 44.85, excl: 37.07, vat: 7.78 },
			vatMethod: 'inclusive',
		});
	});

	it('when an order has preparations that cost something, then they are lines, and with them it adds up to the till\'s own total', async () => {
		const preparation = (quantity: number, price: number) => ({ articleNumber: 999, text: 'Gift wrap', lineType: 'LINE-TYPE-PREPARATION' as const, data: { quantity, price } });
		const line = [{ articleNumber: 14, data: { quantity: 2, price: 1995 }, preparationList: { line: [preparation(2, 50), preparation(1, 0)] } }, preparation(1, 125)];
		const end = await till.client.write('createOrderV3', { request: { idempotencyKey: 'two', order: { orderId: '', relationNumber: 1, employeeNumber: 999999, lineList: { line } } } }, 'keyed');
		const booked = end.kind === 'answer' ? end.value.order : undefined;

		expect(mapRecord(mplusOrderPreset(settings), toItem('Order', booked ?? {}, ZONE))).toMatchObject({
			lines: [{ sku: 'TIE-RED', quantity: 2, unitPriceIncl: 19.95 }, { text: 'Gift wrap', quantity: 2, unitPriceIncl: 0.5 }, { text: 'Gift wrap', quantity: 1, unitPriceIncl: 1.25 }],
			totals: { incl: 42.15 },
		});
	});

	it('when an order was cancelled, then it says so and is what was ordered', async () => {
		const line = [{ articleNumber: 14, data: { quantity: 2, price: 1995 } }];
		const end = await till.client.write('createOrderV3', { request: { idempotencyKey: 'three', order: { orderId: '', relationNumber: 1, employeeNumber: 999999, lineList: { line } } } }, 'keyed');
		const orderId = (end.kind === 'answer' ? end.value.order?.orderId : undefined) ?? '';
		await till.client.write('cancelOrder', { orderId }, 'never');
		const { order } = await till.client.read('getOrder', { orderId });

		expect(toItem('Order', order ?? {}, ZONE)).toMatchObject({ lineList: { line: [{ data: { quantity: 2, cancelledQuantity: 2 } }] } });
		expect(mapRecord(mplusOrderPreset(settings), toItem('Order', order ?? {}, ZONE))).toMatchObject({ status: 'cancelled', lines: [{ sku: 'TIE-RED', quantity: 2 }], totals: { incl: 39.9 } });
	});

	it('when a neutral customer is sent to it and read back, then it is the same', async () => {
		const relation = fromItem<Relation>('Relation', mapRecord(toMplusCustomerPreset(settings), webCustomer), ZONE);
		await till.client.write('createRelation', { relation }, 'never');
		const { relationList } = await till.client.read('getRelations', { request: { syncMarker: 2 } });
		const [made] = relationList?.relation ?? [];

		const neutral = mapRecord(mplusCustomerPreset(settings), toItem('Relation', made ?? {}, ZONE));

		expect(neutral).toEqual({ ...webCustomer, source: { system: 'mplus', shop: 'till', id: '2', number: '2' }, origin: 'ccv-90210-7', active: true });
	});

	it('when a neutral product is sent to it and read back, then its variants have their SKUs, options, prices and VAT', async () => {
		const product = fromItem<Product>('Product', mapRecord(toMplusProductPreset(settings), webProduct), ZONE);
		await till.client.write('createProduct', { product }, 'never');
		const { productList } = await till.client.read('getProducts', { request: { pluNumbers: { text: [{ text: 'SHIRT-S' }] }, includeAllArticlesOfSelectedProducts: true } });

		const neutral = mapRecord(mplusProductPreset(settings), toItem('Product', productList?.product?.[0] ?? {}, ZONE));

		expect(neutral).toMatchObject({
			origin: 'ccv-90210-77-1',
			type: 'configurable',
			name: 'Shirt',
			description: 'Cotton',
			variants: webProduct.variants.map((variant) => ({ ...without(variant, ['id']), options: [{ name: 'size', value: variant.options[0]?.value }] })),
		});
	});

	it('when a neutral stock level is sent to it and read back, then the free stock is the same', async () => {
		const request = fromItem<SetStockRequest>('SetStockRequest', mapRecord(toMplusStockLevelPreset(settings), webStock), ZONE);
		const before = await till.client.read('getStock', { request: { branchNumber: 1, articleNumbers: { articleNumbers: [14] } } });
		await till.client.write('setStock', { request }, 'never');
		const { articleStocks } = await till.client.read('getStock', { request: { branchNumber: 1, articleNumbers: { articleNumbers: [14] } } });

		const neutral = mapRecord(mplusStockLevelPreset(settings), toItem('ArticleStock', articleStocks?.[0] ?? {}, ZONE));

		// What the amount means to the till, free or physical, is open (Mplus API, dossier 17): the simulator's switch takes it as physical.
		const reserved = toItem('ArticleStock', before.articleStocks?.[0] ?? {}, ZONE).amountReserved as number;
		expect(neutral).toMatchObject({ articleNumber: 14, branch: '1', free: 12.5 - reserved, reserved });
	});
});
