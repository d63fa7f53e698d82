import { PosError, type PosErrorCode } from '../../http/PosError';
import type { CcvClient } from '../CcvClient';
import { readWebshop } from './readWebshop';

const OF_ONE_RECORD: PosErrorCode[] = ['unanswered', 'malformed-answer', 'system-error', 'not-found', 'refused'];

/** Where CCV still answers another call, it is this order that cannot be read, not CCV that is down. */
export async function isThisOrderOnly(client: CcvClient, failure: unknown): Promise<boolean> {
	if (!(failure instanceof PosError) || !OF_ONE_RECORD.includes(failure.code)) return false;
	return await readWebshop(client).then(
		() => true,
		() => false,
	);
}
