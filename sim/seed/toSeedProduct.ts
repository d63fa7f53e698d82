import type { CcvProduct } from '../ccv/world';
import type { ProductLine } from './shopData';

const BEFORE_THE_FIRST_ORDER = '2010-11-01T08:00:00Z';

export const toSeedProduct = (line: ProductLine, id: number): CcvProduct => ({
	id,
	productnumber: line.productnumber,
	eannumber: line.ean,
	mpnnumber: '',
	name: line.name,
	taxtariff: line.taxtariff,
	price: line.price,
	discount: 0,
	stock: line.stock,
	active: true,
	createdate: BEFORE_THE_FIRST_ORDER,
	modifydate: BEFORE_THE_FIRST_ORDER,
	details: {},
});
