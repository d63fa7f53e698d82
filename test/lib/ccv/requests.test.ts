import { hasCcvModels } from '../../support/ccvModels/ccvDocuments';
import { expectValidCcvRequests } from '../../support/ccvModels/expectValidCcvRequests';
import { validateCcvRequests } from '../../support/ccvModels/validateCcvRequests';

const API = '/api/rest/v1';
const ROW = { product_id: 1, count: 1 };
const FREE_ROW = { product_name: 'Engraving', price: 7.5, tax: 21, package_id: 1, count: 1 };
const ORDER = { customer: {}, user_id: 12, orderrows: [ROW] };
const PRODUCT = { name: 'Café Één', price: 10, discount: 0, package_id: 1, taxtariff: 'low a' };

const withModels = hasCcvModels ? describe : describe.skip;
const problemsOf = (call: string, body?: unknown): string[] => {
	const [method = '', path = ''] = call.split(/ (.*)/s);
	return validateCcvRequests([{ method, url: `${API}${path}`, body: body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body) }]);
};

it('given a request in order, when it is expected to be, then that is told with their number, or that nobody looked', () => {
	expect(expectValidCcvRequests([{ method: 'GET', url: `${API}/webshops/`, body: '' }])).toBe(hasCcvModels ? 1 : 'skipped');
});

withModels('given a request that CCV documents, when it is checked, then nothing is wrong with it', () => {
	it.each([
		['GET /'],
		['GET /orders/'],
		['GET /orders'],
		['GET /orders/12/'],
		['GET /orders/?start=0&size=250&orderby=create_date_desc&is_paid=true&status=5'],
		['GET /orders/?min_create_date=2026-01-15&max_create_date=2026-01-15T12%3A00%3A00Z'],
		['GET /products/?productname=Caf%C3%A9%20%C3%89%C3%A9n%20%28rood%29%21&minprice=0.5'],
		['GET /products/?expand=attributecombinations%2Cproductphotos'],
		['GET /brands/3/products/?active=false'],
		['GET /productqueries/?skunumber=A%2B1%261'],
		['GET /cashups/?start=0&size=25'],
		['GET /invoices/?invoicenumber_full=F%2F2026%2F1'],
		['DELETE /webhooks/7/'],
	])('%s', (call) => {
		expect(problemsOf(call)).toEqual([]);
	});

	it.each<[string, unknown]>([
		['POST /orders/', ORDER],
		['POST /orders/', { customer: { email: 'anna@example.com', billingaddress: { street: 'Dam', housenumber: 1, country_code: 'NL' } }, orderrows: [FREE_ROW, { ...ROW, attribute_combination_id: 5 }], total_shipping: 4.95, paid: true }],
		['PATCH /orders/12/', { status: 5, mail: true, track_and_trace_code: '3S' }],
		['PATCH /orders/12/', { deliver_date: null }],
		['PUT /orders/12/orderrows/', { orderrows: [ROW] }],
		['POST /orders/12/orderrows/', ROW],
		['PUT /orders/12/orderlabels/', { labels: [] }],
		['POST /orders/12/invoices/', {}],
		['PATCH /invoices/3/', { status: 'paid' }],
		['PATCH /invoices/3/', { status: 1 }],
		['POST /orders/12/fiscaltransactionsignatures/', { create_date: '2026-01-15T12:00:00Z', type: 'x', signature_identifier: '1', signature_data: 'y' }],
		['PATCH /merchant/1/', { city: 'Arnhem' }],
		['POST /users/', { username: 'anna@example.com', password: 'x', userinfo: { email: 'anna@example.com', deliveryaddress: { city: 'Ede' } } }],
		['PATCH /users/12/', { userinfo: null }],
		['POST /products/', PRODUCT],
		['PATCH /products/12/', { stock: 1.5, color_id: null }],
		['PATCH /attributecombinations/12/', { stock: 5 }],
		['POST /products/12/productphotos/', { file_type: 'jpg', source: '/9j/4AAQ+A==' }],
		['POST /categories/', { name: 'Ties', parentcategory_id: 3, photo_source: 'AAAA', photo_file_type: 'png' }],
		['POST /webhooks/', { event: 'orders.created', address: 'https://n8n.example.com/webhook/abc', is_active: true }],
	])('%s %j', (call, body) => {
		expect(problemsOf(call, body)).toEqual([]);
	});
});

withModels('given a request that CCV does not document, when it is checked, then that is found', () => {
	it.each<[string, string]>([
		['GET /order/', 'path /api/rest/v1/order/ is not documented'],
		['GET /orders/abc/', 'path /api/rest/v1/orders/abc/ is not documented'],
		['GET /orders/12/rows/', 'path /api/rest/v1/orders/12/rows/ is not documented'],
		['GET /orders//', 'path /api/rest/v1/orders// is not documented'],
		['GET /api/rest/v1/orders/', 'path /api/rest/v1/api/rest/v1/orders/ is not documented'],
		['DELETE /orders/12/', 'method DELETE is not documented for /api/rest/v1/orders/12/'],
		['PUT /products/12/', 'method PUT is not documented for /api/rest/v1/products/12/'],
		['GET /orders/?modified_since=2026-01-01', 'query parameter modified_since is not documented'],
		['GET /users/?email=anna%40example.com', 'query parameter email is not documented'],
		['GET /brands/?start=0', 'query parameter start is not documented'],
		['GET /orders/12/?size=1', 'query parameter size is not documented'],
		['GET /orders/?size=251', 'size is out of bounds: 251'],
		['GET /orders/?size=0', 'size is out of bounds: 0'],
		['GET /orders/?start=-1', 'start is out of bounds: -1'],
		['GET /orders/?status=sent', 'query parameter status is no int: sent'],
		['GET /orders/?ordernumber=9007199254740993', 'query parameter ordernumber is no int: 9007199254740993'],
		['GET /orders/?is_paid=1', 'query parameter is_paid is no bool: 1'],
		['GET /orders/?is_paid=', 'query parameter is_paid is no bool: '],
		['GET /products/?minprice=1%2C50', 'query parameter minprice is no float: 1,50'],
		['GET /orders/?min_create_date=1768478400', 'query parameter min_create_date is no date: 1768478400'],
		['GET /orders/?min_create_date=2026-01-15T12%3A00%3A00', 'query parameter min_create_date is no date: 2026-01-15T12:00:00'],
		['GET /orders/?min_create_date=2026-13-01', 'query parameter min_create_date is no date: 2026-13-01'],
		['GET /invoices/?invoicenumber_full=', 'query parameter invoicenumber_full is no string: '],
		['GET /orders/?orderby=modifydate_desc', 'orderby modifydate_desc is not documented'],
		['GET /orders/?orderby=id_desc_desc', 'orderby id_desc_desc is not documented'],
		['GET /categories/?orderby=name', 'query parameter orderby is not documented'],
		['GET /orders/?expand=orderrows', 'query parameter expand is not documented'],
		['GET /products/?expand=photos', 'expand photos is not documented, or twice'],
		['GET /products/?expand=productphotos%2Cproductphotos', 'expand productphotos is not documented, or twice'],
		['GET /products/?productname=red+tie', 'productname=red+tie is not percent-encoded by RFC 3986'],
		['GET /products/?productname=tie(red)', 'productname=tie(red) is not percent-encoded by RFC 3986'],
		['GET /products/?productname=caf%c3%a9', 'productname=caf%c3%a9 is not percent-encoded by RFC 3986'],
		['GET /products/?productname=%74ie', 'productname=%74ie is not percent-encoded by RFC 3986'],
		['GET /products/?productname=caf%E9', 'productname=caf%E9 is not percent-encoded by RFC 3986'],
		['GET /products/?productname=red%2520tie', 'productname is percent-encoded twice: red%20tie'],
		['GET /products/?expand=attributecombinations,productphotos', 'expand=attributecombinations,productphotos is not percent-encoded by RFC 3986'],
		['GET /products/?productname=ti', 'productname needs 3 characters'],
		['GET /orders/?size=1&size=2', 'size is given twice'],
		['GET /productqueries/?size=1', 'needs one of productnumber, eannumber, mpnnumber and skunumber'],
	])('%s', (call, problem) => {
		expect(problemsOf(call)).toContain(`${call.replace(' ', ` ${API}`)}: ${problem}`);
	});

	it.each<[string, string]>([
		['GET /orders/?', ' is not percent-encoded by RFC 3986'],
		['GET /orders/?&size=1', ' is not percent-encoded by RFC 3986'],
		['GET /orders/?size', 'size is not percent-encoded by RFC 3986'],
		['GET /orders/?size=1=2', 'size=1=2 is not percent-encoded by RFC 3986'],
	])('%s, which is no query', (call, problem) => {
		expect(problemsOf(call)[0]).toBe(`${call.replace(' ', ` ${API}`)}: ${problem}`);
	});

	it.each<[string, unknown, string]>([
		['GET /orders/', '{}', 'GET has a body'],
		['DELETE /users/12/', '{"id":12}', 'DELETE has a body'],
		['POST /orders/?size=1', ORDER, 'query parameter size is not documented'],
		['POST /brands/', '', 'the body is no JSON object'],
		['POST /brands/', 'name=Bos', 'the body is no JSON object'],
		['POST /brands/', [{ name: 'Bos' }], 'the body is no JSON object'],
		['POST /brands/', 'null', 'the body is no JSON object'],
		['POST /brands/', '{"name":"Caf\uFFFD"}', 'the body is no UTF-8'],
		['POST /cashups/', { status: 'OPEN' }, 'what its body holds is not documented'],
		['POST /orders/', { ...ORDER, paymethod_id: 3 }, 'paymethod_id is no documented field'],
		['POST /orders/', { ...ORDER, customer: { billingaddress: { postcode: '1234 AB' } } }, 'customer.billingaddress.postcode is no documented field'],
		['POST /orders/', { ...ORDER, orderrows: [ROW, { ...ROW, quantity: 2 }] }, 'orderrows[1].quantity is no documented field'],
		['POST /orders/', { user_id: 12, orderrows: [ROW] }, 'customer is required'],
		['POST /orders/', { customer: {}, user_id: 12 }, 'orderrows is required'],
		['POST /orders/', { ...ORDER, orderrows: [{ product_id: 1 }] }, 'orderrows[0].count is required'],
		['POST /orders/', { ...ORDER, orderrows: [{ ...ROW, count: null }] }, 'orderrows[0].count may not be null'],
		['POST /orders/', { ...ORDER, orderrows: [{ ...ROW, count: '2' }] }, 'orderrows[0].count is no float: "2"'],
		['POST /orders/', { ...ORDER, orderrows: ROW }, 'orderrows is no list'],
		['POST /orders/', { ...ORDER, orderrows: [1] }, 'orderrows[0] is no object'],
		['POST /orders/', { ...ORDER, orderrows: [] }, 'orderrows: nobody knows whether CCV takes []'],
		['POST /orders/', { ...ORDER, orderrows: [{ ...FREE_ROW, package_id: undefined, tax: undefined }] }, 'orderrows[0]: tax, package_id is required without product_id'],
		['POST /orders/', { ...ORDER, user_id: undefined }, 'the body: customer may be empty only with user_id'],
		['POST /orders/', { ...ORDER, customer: 'Anna' }, 'customer is no object'],
		['POST /orders/', { ...ORDER, customer: { billingaddress: { housenumber: '1' } } }, 'customer.billingaddress.housenumber is no int: "1"'],
		['POST /orders/12/orderrows/', { orderrows: [ROW] }, 'orderrows is no documented field'],
		['PATCH /orders/12/', { status: 'Sent' }, 'status is no int: "Sent"'],
		['PATCH /orders/12/', { status: 1.5 }, 'status is no int: 1.5'],
		['PATCH /orders/12/', { paid: 1 }, 'paid is no bool: 1'],
		['PATCH /orders/12/', { track_and_trace_code: 3 }, 'track_and_trace_code is no string: 3'],
		['PATCH /orders/12/', { orderrows: [] }, 'orderrows: nobody knows whether CCV takes []'],
		['PUT /orders/12/orderrows/', { orderrows: [] }, 'orderrows: nobody knows whether CCV takes []'],
		['PUT /orders/12/orderlabels/', { labels: ['4'] }, 'labels[0] is no int: "4"'],
		['PATCH /invoices/3/', { status: true }, 'status is no string: true'],
		['PATCH /products/12/', { is_active: true }, 'is_active is no documented field'],
		['PATCH /products/12/', { brand: { id: 3 } }, 'brand is no string: {"id":3}'],
		['PATCH /products/12/', { name: null }, 'name: nobody knows whether CCV takes null'],
		['PATCH /products/12/', { price: null }, 'price: nobody knows whether CCV takes null'],
		['PATCH /products/12/', { package_id: null }, 'package_id: nobody knows whether CCV takes null'],
		['POST /products/', { ...PRODUCT, discount: undefined }, 'discount is required'],
		['POST /products/', { ...PRODUCT, price: null }, 'price may not be null'],
		['POST /products/', { ...PRODUCT, taxtariff: undefined }, 'the body: needs taxtariff or vatrate'],
		['POST /users/', { username: 'anna@example.com' }, 'password is required'],
		['POST /products/12/productphotos/', { file_type: 'jpg', source: 'data:image/jpeg;base64,AAAA' }, 'the body: a photo is base64 and nothing else, without data:'],
		['POST /categories/', { name: 'Ties', photo_source: 'AAAA' }, 'the body: photo_file_type is required with photo_source'],
		['PATCH /categories/3/', { description_photo_source: 'AAAA' }, 'the body: description_photo_position, description_photo_size, description_photo_file_type is required with description_photo_source'],
		['PATCH /webhooks/7/', { event: 'orders.created' }, 'event is no documented field'],
		['PATCH /merchant/1/', { name: 'Bos' }, 'name is no documented field'],
		['POST /webshops/1/credentials/', { link_to_main_user: 1 }, 'link_to_main_user is no bool: 1'],
		['POST /webshops/1/credentials/', { permissions: {} }, 'permissions is no array: {}'],
		['PATCH /merchant/1/', { city: 6800 }, 'city is no string: 6800'],
	])('%s %j', (call, body, problem) => {
		expect(problemsOf(call, body)).toContain(`${call.replace(' ', ` ${API}`)}: ${problem}`);
	});

	it('among others, then only that one, with all that is wrong with it', () => {
		const [good, bad] = [{ method: 'GET', url: `${API}/webshops/`, body: '' }, { method: 'PATCH', url: `${API}/products/1/?start=0`, body: '{"stock":"1","id":1}' }];

		expect(validateCcvRequests([good, bad, good])).toEqual(['query parameter start is not documented', 'id is no documented field', 'stock is no float: "1"'].map((problem) => `PATCH ${bad.url}: ${problem}`));
		expect(() => expectValidCcvRequests([good, bad])).toThrow(/stock is no float/);
	});
});
