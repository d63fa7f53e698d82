import { sinceOfOperation } from '../../serviceSince';
import { hasOperation } from '../../tillService';
import { open, settled, type FactCheck } from './FactCheck';

const LONG_ENOUGH = 6;

export const exactMatch: FactCheck = {
	question: 'Does the search for customers honour exactMatch?',
	setting: 'What the till finds is compared again; where it is not exact, all customers are read',
	async settle(client, samples) {
		if (!(await hasOperation(client, 'findRelationV2'))) return open(`The search has exactMatch since service version ${sinceOfOperation('findRelationV2')} only`);
		const addresses = new Set(samples.relations().flatMap(({ email }) => (email ? [email.toLowerCase()] : [])));
		const part = [...addresses].map((address) => address.slice(1)).find((one) => one.length >= LONG_ENOUGH && !addresses.has(one));
		if (part === undefined) return open('No customer has an e-mail address to try it with');
		const { relation } = await client.read('findRelationV2', { request: { relation: { email: part }, exactMatch: true } });
		if (!relation?.relationNumber || relation.email?.toLowerCase() === part) return settled('Yes: a part of an address finds nobody');
		return settled('No: a part of an address finds a customer');
	},
};
