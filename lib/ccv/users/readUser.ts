import { z } from 'zod';

import { PosError } from '../../http/PosError';
import type { CustomerItem } from '../../model/OrderItem';
import type { CcvClient } from '../CcvClient';
import { ccvCustomer } from '../orders/CcvOrderRecord';
import { toNeutralCustomer } from './toNeutralCustomer';

const user = z.object({
	id: z.union([z.number().int(), z.string().min(1)]).transform(String),
	userinfo: ccvCustomer.nullish(),
});

/** A customer account as a neutral customer. Throws `not-found` where CCV does not know the id. */
export async function readUser(client: CcvClient, id: string): Promise<CustomerItem> {
	const parsed = user.safeParse(await client.get(`/users/${id}/`));
	const customer = parsed.success ? toNeutralCustomer(parsed.data.id, parsed.data.userinfo) : undefined;
	if (customer) return customer;
	throw new PosError('malformed-answer', `CCV SalesPOS, GET /users/${id}/: the answer is no customer account`);
}
