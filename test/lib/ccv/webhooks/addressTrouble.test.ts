import { addressTrouble } from '../../../../lib/ccv/webhooks/addressTrouble';
import { explainTrouble } from '../../../../lib/ccv/webhooks/explainTrouble';
import { PosError } from '../../../../lib/http/PosError';

const SHOP = 'https://myshop.ccvshop.nl/';

describe('given the address of a workflow', () => {
	it.each(['https://n8n.example.com/webhook/id', 'http://n8n.example.com/webhook/id', 'https://8.8.8.8/x', 'https://172.32.0.1/x', 'https://[2001:db8::1]/x', 'https://fd.example.com/x'])('when it is %s, then the internet may reach it', (address) => {
		expect(addressTrouble(address, SHOP)).toBeUndefined();
	});

	it.each(['http://localhost:5678/webhook/id', 'http://127.0.0.1/x', 'http://[::1]/x', 'http://[fd12:3456::1]/x', 'http://10.1.2.3/x', 'http://192.168.0.9/x', 'http://172.16.0.1/x', 'http://n8n:5678/x', 'https://n8n.local/x', 'http://0.0.0.0:5678/x'])(
		'when it is %s, then it is said what to set',
		(address) => {
			expect(addressTrouble(address, SHOP)).toMatchObject({ code: 'invalid-setting', message: expect.stringContaining(address), hint: expect.stringContaining('WEBHOOK_URL') });
			expect(addressTrouble(address, 'http://127.0.0.1:8080')).toBeUndefined();
		},
	);

	it('when there is none, then that is said', () => {
		expect(addressTrouble('', SHOP)).toMatchObject({ code: 'invalid-setting', hint: expect.stringContaining('WEBHOOK_URL') });
	});
});

describe('given that a webhook could not be made', () => {
	const explain = (failure: Error, address = 'https://n8n.example/webhook/id/orders.created') => explainTrouble(failure, 'orders.created', address);

	it.each<[string, PosError, RegExp, RegExp]>([
		['the keys may not', new PosError('forbidden', 'No (HTTP 403)'), /^The API keys may not use the webhooks of CCV SalesPOS \(No/, /right to read and write webhooks .*publish again/],
		['the method is not allowed', new PosError('refused', 'No', { systemCode: '500.70' }), /may not use the webhooks/, /right/],
		['the API knows none', new PosError('refused', 'No', { systemCode: '404.20' }), /knows no webhooks/, /Get Changed/],
		['an app is missing', new PosError('refused', 'No', { systemCode: '500.90' }), /app missing/, /App Store/],
		['the time is over', new PosError('cancelled', 'The execution was stopped'), /in time/, /again/],
	])('when %s, then it is said what to do', (_what, failure, message, hint) => {
		expect(explain(failure)).toMatchObject({ message: expect.stringMatching(message), hint: expect.stringMatching(hint) });
	});

	it('when CCV refuses it, then its words stand; where the address is http, the hint says that this may be why', () => {
		const refused = new PosError('refused', 'CCV SalesPOS refuses the request (400.10, HTTP 400): address');

		expect(explain(refused, 'http://n8n.example/x')).toMatchObject({ code: 'refused', message: `Webhook for orders.created: ${refused.message}`, hint: expect.stringMatching(/https addresses only.* http:\/\/n8n\.example\/x\. .*WEBHOOK_URL/) });
		expect(explain(refused)).toMatchObject({ code: 'refused', message: `Webhook for orders.created: ${refused.message}`, hint: undefined });
	});
});
