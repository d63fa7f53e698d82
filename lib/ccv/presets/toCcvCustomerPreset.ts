import { cleared } from '../../mapping/cleared';
import type { Preset } from '../../mapping/mapRecord';
import { neutralPreset } from '../../mapping/neutralPreset';
import type { Mapping, PresetSettings } from '../../mapping/PresetSettings';
import { customerRecordItem, type CustomerRecordItem } from '../../model/CustomerRecordItem';
import { withoutAbsent } from '../../model/withoutAbsent';
import { CCV } from './ccvSource';
import { writePersonalinfo } from './writePersonalinfo';

type Item = Record<string, unknown>;

const FIELDS = { address: 'address', deliveryAddress: 'deliveryAddress' };

/**
 * "Neutral Customer to CCV SalesPOS": what CCV takes to create or change a user. A new one is named after the e-mail address, and still
 * needs a password; one that CCV has itself may log in with another name, which stays.
 */
export function toCcvCustomerPreset(settings: PresetSettings): Preset<Item> {
	return neutralPreset({ schema: customerRecordItem, invalid: 'invalid-customer', toItem }, settings);
}

function toItem(customer: CustomerRecordItem, mapping: Mapping): Item | undefined {
	const email = customer.email?.trim();
	demandNames(customer, mapping);
	if (!email) {
		return mapping.hold({ reason: 'invalid-customer', field: 'email', message: 'is missing: CCV knows a customer by it', hint: 'Set it in the source or in the mapping' });
	}
	return withoutAbsent({
		username: isOwn(customer) ? undefined : email,
		status: customer.active,
		userinfo: withoutAbsent({
			...writePersonalinfo({ ...customer, email }, FIELDS, mapping),
			website: cleared(customer.website),
			birthdate: customer.birthDate,
		}),
	});
}

function isOwn({ source, origin }: CustomerRecordItem): boolean {
	return source.system === CCV || origin?.startsWith(`${CCV}-`) === true;
}

function demandNames({ kind, company }: CustomerRecordItem, { hold }: Mapping): void {
	if (kind === 'company' && !company) hold({ reason: 'invalid-customer', field: 'company', message: 'is missing: a company needs its name' });
	if (kind === 'person' && company) {
		hold({ reason: 'invalid-customer', field: 'kind', message: 'is person, and a company is named', hint: 'Set kind to company, or leave the company out' });
	}
}
