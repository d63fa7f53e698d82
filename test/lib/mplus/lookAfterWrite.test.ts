import { PosError } from '../../../lib/http/PosError';
import { lookAfterWrite, readAfterWrite } from '../../../lib/mplus/lookAfterWrite';

const fails = async (): Promise<never> => await Promise.reject(new PosError('system-error', 'HTTP 502'));

describe('readAfterWrite', () => {
	it.each([
		['it can be read', async () => await Promise.resolve('seen'), 'seen'],
		['nothing is there', async () => await Promise.resolve(undefined), undefined],
		['it cannot be read', fails, undefined],
	])('given a write that is done, when %s, then that is no failure', async (_, read, expected) => {
		await expect(readAfterWrite<string>(read)).resolves.toBe(expected);
	});
});

describe('lookAfterWrite', () => {
	it('given a write of which nobody knows, when it can be looked up, then that is what there is', async () => {
		await expect(lookAfterWrite('Order 7', async () => await Promise.resolve(undefined))).resolves.toBeUndefined();
	});

	it('given a write of which nobody knows, when it cannot be looked up, then the error names the record and says to look', async () => {
		await expect(lookAfterWrite('Order 7', fails)).rejects.toMatchObject({
			code: 'unanswered',
			message: 'Order 7: it is not known whether the till did it, and it cannot be looked up now (HTTP 502)',
			mayBeDone: true,
			hint: 'Look at the record in the till before you run this again',
		});
	});

	it('given a key that makes it safe to do again, when it cannot be looked up, then the error says that', async () => {
		await expect(lookAfterWrite('Order 7', fails, { mayBeDone: false, hint: 'Run it again' })).rejects.toMatchObject({ mayBeDone: false, hint: 'Run it again' });
	});
});
