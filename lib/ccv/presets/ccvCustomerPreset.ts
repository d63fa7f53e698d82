import { z } from 'zod';

import { given } from '../../mapping/given';
import type { Preset } from '../../mapping/mapRecord';
import type { Mapping, PresetSettings } from '../../mapping/PresetSettings';
import { recordPreset } from '../../mapping/recordPreset';
import type { CustomerRecordItem } from '../../model/CustomerRecordItem';
import { withoutAbsent } from '../../model/withoutAbsent';
import { ccvCustomer, ccvId } from '../orders/CcvOrderRecord';
import { shopDay } from '../orders/shopDay';
import { toNeutralCustomer } from '../users/toNeutralCustomer';
import { ccvSource, demandShop, NO_IDENTITY, webshop } from './ccvSource';

const ccvUser = z.object({ id: ccvId, username: z.string().nullish(), status: z.boolean().nullish(), userinfo: ccvCustomer.nullish(), webshop });

type CcvUser = z.infer<typeof ccvUser>;

const identity = z.object({ id: ccvId });

/** "CCV SalesPOS Customer": customer accounts of CCV, which it calls users, to neutral customers. */
export function ccvCustomerPreset(settings: PresetSettings): Preset<CustomerRecordItem> {
	return recordPreset({ schema: ccvUser, invalid: 'invalid-customer', sourceOf: (record) => sourceOf(record, settings), toNeutral }, settings);
}

function sourceOf(record: unknown, settings: PresetSettings) {
	const parsed = identity.safeParse(record);
	return ccvSource(record, parsed.success ? parsed.data : NO_IDENTITY, settings);
}

function toNeutral(user: CcvUser, mapping: Mapping): CustomerRecordItem {
	const source = sourceOf(user, mapping);
	demandShop(source, mapping);
	const customer = toNeutralCustomer(undefined, user.userinfo) ?? { kind: 'person' as const };
	return withoutAbsent({
		source,
		...customer,
		email: customer.email ?? emailOf(user),
		website: given(user.userinfo?.website),
		birthDate: shopDay(user.userinfo?.birthdate),
		active: user.status ?? undefined,
	});
}

// A customer logs in with a name that is the e-mail address in most shops.
function emailOf({ username }: CcvUser): string | undefined {
	return /^[^@\s]+@[^@\s]+$/.test(username?.trim() ?? '') ? username?.trim() : undefined;
}
