import { mapRecord } from '../../../../lib/mapping/mapRecord';
import type { OrderItem } from '../../../../lib/model/OrderItem';
import { mplusCustomerPreset } from '../../../../lib/mplus/presets/mplusCustomerPreset';
import { mplusOrderPreset } from '../../../../lib/mplus/presets/mplusOrderPreset';
import { mplusProductPreset } from '../../../../lib/mplus/presets/mplusProductPreset';
import { mplusStockLevelPreset } from '../../../../lib/mplus/presets/mplusStockLevelPreset';
import { toMplusCustomerPreset } from '../../../../lib/mplus/presets/toMplusCustomerPreset';
import { toMplusOrderPreset } from '../../../../lib/mplus/presets/toMplusOrderPreset';
import { toMplusProductPreset } from '../../../../lib/mplus/presets/toMplusProductPreset';
import { externalOrderId } from '../../../../lib/sync/orders/externalId';
import { tillOrder, tillProduct, tillRelation, tillStock, webCustomer, webOrder, webProduct } from './examples';

const settings = { sku: 'pluNumber' } as const;
const map = (preset: typeof toMplusOrderPreset, record: object) => mapRecord(preset(settings), record);

/** Written out, not computed: a change of any of these makes every record a second time. */
describe('the ids that tie records of both systems together', () => {
	it.each([
		['an order', mplusOrderPreset, tillOrder, { id: '5eea25d4-4188-43b8-9a66-8086561d590c', number: '2026.85214' }],
		['a customer', mplusCustomerPreset, tillRelation, { id: '1042', number: '1042' }],
		['a product', mplusProductPreset, tillProduct, { id: '14', number: '14' }],
		['a stock level', mplusStockLevelPreset, tillStock, { id: '1/14', number: '14' }],
	] as const)('given %s of the till, then its source is that of the shop till', (_, preset, record, source) => {
		expect(mapRecord<object>(preset(settings), record)).toMatchObject({ source: { system: 'mplus', shop: 'till', ...source } });
	});

	it('given an order of the till, then in another system it is mplus-till-<orderId>', () => {
		const { source } = mapRecord(mplusOrderPreset(settings), tillOrder) as OrderItem;

		expect(externalOrderId(source)).toBe('mplus-till-5eea25d4-4188-43b8-9a66-8086561d590c');
	});

	it('given records of the webshop, then in the till they are ccv-<shop>-<id>', () => {
		expect(map(toMplusOrderPreset, webOrder)).toMatchObject({ extOrderId: 'ccv-90210-501' });
		expect(map(toMplusCustomerPreset, webCustomer)).toMatchObject({ extRelationId: 'ccv-90210-7' });
	});

	it('given a product of the webshop, then its articles are ccv-<shop>-<product>, with the variant where it is one', () => {
		const simple = { source: webProduct.source, type: 'simple', name: 'Tie', sku: 'TIE' };

		expect(map(toMplusProductPreset, simple)).toMatchObject({ articleList: { article: [{ extArticleId: 'ccv-90210-77' }] } });
		expect(map(toMplusProductPreset, webProduct)).toMatchObject({ articleList: { article: [{ extArticleId: 'ccv-90210-77-1' }, { extArticleId: 'ccv-90210-77-2' }] } });
	});

	it('given a record that came from CCV, then its external ID comes back as its origin, and a third system\'s does not', () => {
		expect(mapRecord(mplusOrderPreset(settings), { ...tillOrder, extOrderId: 'ccv-90210-501' })).toMatchObject({ origin: 'ccv-90210-501' });
		expect(mapRecord(mplusOrderPreset(settings), { ...tillOrder, extOrderId: 'mplus-till-1' })).toMatchObject({ externalId: 'mplus-till-1' });
	});
});
