import { PosError } from '../../http/PosError';
import type { CcvBody } from '../bodies/toBody';
import type { CcvClient } from '../CcvClient';
import { changeRecord } from './changeRecord';

export interface Change {
	/** Names the record in errors: "Order 1042". */
	what: string;
	method: 'PATCH' | 'PUT';
	path: string;
	body: CcvBody;
	/** Whether it must not happen twice, such as an e-mail to the customer. */
	once?: boolean;
}

/** As `changeRecord`, but looks at the record where it is not known whether it was done: what is there is done. */
export async function changeAndLook(client: CcvClient, { what, method, path, body, once }: Change, isDone: () => Promise<boolean>): Promise<void> {
	const failure = await changeRecord(client, what, method, path, body, { once }).then(
		() => undefined,
		(reason: unknown) => reason as Error,
	);
	if (failure === undefined) return;
	const isUnclear = failure instanceof PosError && failure.code === 'unanswered';
	if (!isUnclear || !(await isDone().catch(() => false))) return await Promise.reject(failure);
}
