import { aCatalogueShop, HAT } from './aCatalogueShop';
import { ask } from './ask';

describe('given records that are nothing but a name', () => {
	it.each(['brands', 'suppliers', 'conditions', 'packages'])('when %s are made, changed and asked for, then they are as sent', (resource) => {
		const world = aCatalogueShop();

		const { status, json } = ask(world, 'POST', `/${resource}/`, { name: 'New' });
		const path = `/${resource}/${String(json.id)}/`;

		expect([status, json.name]).toEqual([201, 'New']);
		expect(ask(world, 'PATCH', path, { name: 'Newer' }).status).toBe(204);
		expect(ask(world, 'GET', path).json.name).toBe('Newer');
		expect(ask(world, 'GET', `/${resource}/`).json.items.at(-1)).toMatchObject({ id: json.id, name: 'Newer' });
		expect(ask(world, 'POST', `/${resource}/`, {}).json.code).toBe('400.10');
		expect(ask(world, 'GET', `/${resource}/?size=5`).json.code).toBe('400.10');
		expect(ask(world, 'PATCH', `/${resource}/999/`, { name: 'A' }).json.code).toBe('500.24');
	});

	it.each([
		['brands', 'brand', 11],
		['suppliers', 'supplier', 12],
		['conditions', 'condition', 13],
	])('when one of %s is deleted, then its products have none', (resource, link, id) => {
		const world = aCatalogueShop();
		ask(world, 'PATCH', `/products/${HAT}/`, { [`${link}_id`]: id });
		expect(ask(world, 'GET', `/products/${HAT}/`).json[link]).toMatchObject({ id });

		expect(ask(world, 'DELETE', `/${resource}/${id}/`).status).toBe(204);
		expect(ask(world, 'GET', `/products/${HAT}/`).json[link]).toBeNull();
	});

	it('when a package is to be deleted, then there is no such method', () => {
		expect(ask(aCatalogueShop(), 'DELETE', '/packages/1664901/')).toMatchObject({ status: 405, json: { code: '405.10' } });
	});

	it('when a brand has the name of another, then it is refused, but may keep its own', () => {
		const world = aCatalogueShop();
		const { id } = ask(world, 'POST', '/brands/', { name: 'Other' }).json;

		expect(ask(world, 'POST', '/brands/', { name: 'Acme' }).json.code).toBe('500.40');
		expect(ask(world, 'PATCH', `/brands/${String(id)}/`, { name: 'Acme' }).json.code).toBe('500.40');
		expect(ask(world, 'PATCH', `/brands/${String(id)}/`, { name: 'Other' }).status).toBe(204);
	});
});

describe('given labels', () => {
	it('when a product gets labels, then they replace those it had', () => {
		const world = aCatalogueShop();
		const path = `/products/${HAT}/productlabels/`;
		const { json } = ask(world, 'POST', '/labels/', { image_location: 'https://example.com/a.png' });

		expect(json).toMatchObject({ tooltip: null, show_on_products: false });
		expect(ask(world, 'PUT', path, { labels: [16, Number(json.id)] }).status).toBe(204);
		expect(ask(world, 'GET', path).json.items.map(({ label_id: id }) => id)).toEqual([16, json.id]);
		expect(ask(world, 'PUT', path, { labels: [16, 99] }).json.code).toBe('500.24');
		expect(ask(world, 'PUT', path, { labels: ['16'] }).json.code).toBe('400.10');

		ask(world, 'PATCH', '/labels/16/', { tooltip: 'Sale' });
		expect(ask(world, 'GET', '/labels/16/').json.tooltip).toBe('Sale');
		ask(world, 'DELETE', '/labels/16/');
		expect(ask(world, 'GET', path).json.items.map(({ label_id: id }) => id)).toEqual([json.id]);
	});
});

describe('given colors', () => {
	it('when one is made, then its code is its own', () => {
		const world = aCatalogueShop();

		expect(ask(world, 'POST', '/colors/', { name: 'Blauw', hex: '#0000FF' })).toMatchObject({ status: 201, json: { type: 'color', position: 3 } });
		expect(ask(world, 'POST', '/colors/', { name: 'Ook rood', hex: '#ff0000' }).status).toBe(400);
		expect(ask(world, 'POST', '/colors/', { name: 'Rood', hex: 'red' }).status).toBe(400);
		expect(ask(world, 'GET', '/colors/?color=multicolor').json.items.map(({ name }) => name)).toEqual(['Bont']);
		expect(ask(world, 'GET', '/colors/14/').json).toMatchObject({ hex: '#FF0000' });
		expect(ask(world, 'DELETE', '/colors/14/').json.code).toBe('405.10');
	});
});

describe('given the shop', () => {
	it('when it is asked who it is, then it tells its merchant, languages, shops and status', () => {
		const world = aCatalogueShop({ merchant: { first_name: 'Jan', last_name: 'Jansen', street: 'Dorpsstraat', housenumber: '1a' } });

		const merchant = ask(world, 'GET', '/webshops/90210/merchant/').json;
		expect(merchant).toMatchObject({ company: 'Demo Shop', full_name: 'Jan Jansen', address_line: 'Dorpsstraat 1a' });
		expect(ask(world, 'GET', '/merchant/').json.items).toEqual([merchant]);
		expect(ask(world, 'PATCH', `/merchant/${String(merchant.id)}/`, { company: 'Jansen BV' }).status).toBe(204);
		expect(ask(world, 'GET', `/merchant/${String(merchant.id)}/`).json.company).toBe('Jansen BV');
		expect(ask(world, 'PATCH', '/merchant/999/', { company: 'A' }).json.code).toBe('500.24');
		expect(ask(world, 'GET', '/languages/').json.items).toMatchObject([{ iso_code: 'nl', active: true }, { iso_code: 'en', active: false }]);
		expect(ask(world, 'GET', '/webshops/90210/webshops/').json.items).toEqual([]);
		expect(ask(world, 'GET', '/status/').status).toBe(200);
	});
});
