import { aTill } from './aTill';
import { anOrderXml } from './anOrderXml';
import { callTill, envelope, faultOf } from './callTill';

describe('given requests that are no calls of a known operation', () => {
	it.each(['GET', 'PUT', 'DELETE'])('when the method is %s, then it answers 405', (method) => {
		expect(callTill(aTill(), '', { method }).status).toBe(405);
	});

	it.each([
		['malformed XML', envelope('<ns1:getProducts><ns1:request></ns1:getProducts>')],
		['a request that ends inside its operation', envelope('<ns1:getProducts>').split('</SOAP-ENV:Body>')[0] ?? ''],
		['nothing', ''],
		['no SOAP', '<html/>'],
	])('when it reads %s, then it answers a fault', (_name, raw) => {
		expect(callTill(aTill({ mode: 'till' }), '', { raw }).status).toBe(500);
	});

	it('when an operation is not built, then it says so and counts it as a failure in either mode', () => {
		const world = aTill({ mode: 'till' });

		const reply = callTill(world, '<ns1:getActivities><ns1:request/></ns1:getActivities>');

		expect([reply.status, faultOf(reply), world.failures.length]).toEqual([
			500,
			'Operation getActivities is not implemented by this simulator',
			1,
		]);
	});

	it.each([
		['getOrdersByExtOrderIds', '<ns1:getOrdersByExtOrderIds><ns1:request/></ns1:getOrdersByExtOrderIds>', 59, 500],
		['createOrderV2', `<ns1:createOrderV2><ns1:request>${anOrderXml()}</ns1:request></ns1:createOrderV2>`, 59, 200],
		['createOrderV2', `<ns1:createOrderV2><ns1:request>${anOrderXml()}</ns1:request></ns1:createOrderV2>`, 58, 500],
	])('when %s is called (row %#), then it exists from its first version on', (_name, body, major, status) => {
		expect(callTill(aTill({ serviceVersion: { major, minor: 0, revision: 0 } }), body).status).toBe(status);
	});
});
