import { isSignedBy, isWebhookSecret, signWebhook } from '../../../../lib/mplus/webhooks/signWebhook';
import { SECRET } from './aWebhook';

const SIGNATURE = 'EBFFIb5qPH/teEFmjtwcIj6h80cl+X1DUy62D46tnu8=';

describe('given the vector of Mplus', () => {
	it('when the body is signed, then it is their signature', () => {
		expect(signWebhook(SECRET, 'test')).toBe(SIGNATURE);
		expect(signWebhook(SECRET, Buffer.from('test'))).toBe(SIGNATURE);
	});

	it.each([
		['right', 'test', SIGNATURE, true],
		['another body', 'tesT', SIGNATURE, false],
		['one character off', 'test', `F${SIGNATURE.slice(1)}`, false],
		['too short', 'test', SIGNATURE.slice(0, -1), false],
		['too long', 'test', `${SIGNATURE}=`, false],
		['empty', 'test', '', false],
		['longer in bytes than in characters', 'test', `${SIGNATURE.slice(0, -1)}é`, false],
	])('when the signature is %s, then it is told', (_what, body, signature, isRight) => {
		expect(isSignedBy(SECRET, Buffer.from(body), signature)).toBe(isRight);
	});
});

describe('given a secret that is none', () => {
	it.each(['', '====', 'not base64!', ' '])('when it is %j, then nothing is signed by it', (secret) => {
		expect(isWebhookSecret(secret)).toBe(false);
		expect(isSignedBy(secret, Buffer.from('test'), signWebhook(secret, 'test'))).toBe(false);
	});
});
