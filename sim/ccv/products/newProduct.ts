import type { CcvProduct } from '../world';

/** A product of which only its id and its date are known. */
export const newProduct = (id: number, date: string): CcvProduct => ({
	id,
	productnumber: '',
	eannumber: '',
	mpnnumber: '',
	name: '',
	taxtariff: 'normal',
	price: 0,
	discount: 0,
	stock: 0,
	active: true,
	createdate: date,
	modifydate: date,
	details: {},
});
