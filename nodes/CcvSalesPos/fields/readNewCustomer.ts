import type { IExecuteFunctions } from 'n8n-workflow';

import { withoutAbsent } from '../../../lib/model/withoutAbsent';
import { textAt } from '../../shared/readItemParameters';
import { readSpecified, type RecordItem } from '../../shared/specify';
import { CUSTOMER_JSON, readCustomerCollection } from './customerFields';
import type { Entered } from '../../shared/entered';

/** A customer that may be new, in the form of an item, from the JSON or the fields of who it is and those of the collection. */
export function readNewCustomer(ctx: IExecuteFunctions, itemIndex: number): RecordItem {
	return readSpecified(ctx, itemIndex, CUSTOMER_JSON, () => readFields(ctx, itemIndex));
}

function readFields(ctx: IExecuteFunctions, itemIndex: number): RecordItem {
	const item = readCustomerCollection(ctx.getNodeParameter('additionalFields', itemIndex, {}) as Entered);
	const userinfo = (item.userinfo ?? {}) as RecordItem;
	const billing = withoutAbsent({
		...((userinfo.billingaddress ?? {}) as RecordItem),
		...withoutAbsent({
			first_name: textAt(ctx, 'firstName', itemIndex, 'First Name'),
			last_name: textAt(ctx, 'lastName', itemIndex, 'Last Name'),
			company: textAt(ctx, 'companyName', itemIndex, 'Company Name'),
		}),
	});
	return {
		...item,
		userinfo: withoutAbsent({ ...userinfo, email: textAt(ctx, 'email', itemIndex, 'Email'), billingaddress: Object.keys(billing).length > 0 ? billing : undefined }),
	};
}
