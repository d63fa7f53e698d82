import { categoryBody } from '../../../../lib/ccv/categories/categoryBody';
import { changesOfCategory } from '../../../../lib/ccv/categories/changesOfCategory';
import { failureOf } from '../../../support/failureOf';

const CURRENT = { id: 502, name: 'Ties', description: 'All ties', searchwords: '', page_title: null, position: 3, show_on_website: true, parentcategory: { id: 501, href: 'x' }, layout_of_products: { id: 1, href: 'y' }, photo: null };

describe('changesOfCategory', () => {
	it.each([
		['the same values', { name: 'Ties', position: 3, show_on_website: true, parentcategory_id: 501, layout_of_products_id: 1 }, {}],
		['empty where there is nothing', { searchwords: '', page_title: null }, {}],
		['other values', { name: 'ties', position: 0, show_on_website: false, layout_of_products_id: 2 }, { name: 'ties', position: 0, show_on_website: false, layout_of_products_id: 2 }],
		['null for a text', { description: null }, { description: '' }],
		['null for the parent', { parentcategory_id: null }, { parentcategory_id: null }],
		['an image', { photo_source: 'aGk=', photo_file_type: 'png' }, { photo_source: 'aGk=', photo_file_type: 'png' }],
		['the kind of an image alone', { photo_file_type: 'png' }, {}],
	])('given %s, when it is compared, then what differs is left', (_, body, changes) => {
		expect(changesOfCategory(CURRENT, body, 'Category 502')).toEqual(changes);
	});

	it('given one at the top, when it is to stay there, then nothing differs', () => {
		expect(changesOfCategory({ ...CURRENT, parentcategory: null }, { parentcategory_id: null }, 'Category 502')).toEqual({});
	});

	it.each(['position', 'show_on_website', 'name'])('given null for %s, when it is compared, then it is refused', (name) => {
		expect(failureOf(() => changesOfCategory(CURRENT, { [name]: null }, 'Category 502'))?.message).toBe(`Category 502: ${name} cannot be cleared`);
	});
});

describe('categoryBody', () => {
	it('given a record as CCV shows it, when it is made a body, then links go by their ids, and what is only shown is left out', () => {
		expect(categoryBody('PATCH /categories/:id/', { ...CURRENT, href: 'z', children: [], level: 2, path: 'Ties', created: true }, 'Category 502')).toEqual({
			name: 'Ties',
			description: 'All ties',
			searchwords: '',
			page_title: null,
			position: 3,
			show_on_website: true,
			parentcategory_id: 501,
			layout_of_products_id: 1,
		});
	});

	it('given an id beside a link, when it is made a body, then the id counts', () => {
		expect(categoryBody('PATCH /categories/:id/', { parentcategory: { id: 1 }, parentcategory_id: '2' }, 'Category 502')).toEqual({ parentcategory_id: 2 });
	});

	it.each([
		[{ photo_source: 'aGk=' }, /photo_file_type/],
		[{ description_photo_source: 'aGk=', description_photo_file_type: 'png' }, /description_photo_position, description_photo_size/],
		[{ name: '  ' }, /its name is empty/],
		[{ colour: 'red' }, /no field colour/],
		[{ position: 1.5 }, /position must be a whole number/],
	])('given %j, when it is made a body, then it is refused', (item, message) => {
		expect(failureOf(() => categoryBody('PATCH /categories/:id/', item, 'Category 502'))?.message).toMatch(message);
	});
});
