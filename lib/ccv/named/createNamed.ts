import { toBody, type CcvOperation } from '../bodies/toBody';
import type { CcvClient } from '../CcvClient';
import { ensureNamed, type EnsuredRecord } from './ensureNamed';

/** Records that are nothing but a name, by the resource of CCV that holds them. */
export const NAMED = { brands: 'Brand', suppliers: 'Supplier', conditions: 'Condition', packages: 'Package' } as const;
export type NamedResource = keyof typeof NAMED;

/** The brand, supplier, condition or package with a name; made where CCV has none. */
export async function createNamed(client: CcvClient, resource: NamedResource, name: string): Promise<EnsuredRecord> {
	const path = `/${resource}/` as const;
	const operation: CcvOperation = `POST ${path}`;
	return await ensureNamed(client, { what: NAMED[resource], path, nameField: 'name' }, toBody(operation, { name }, `${NAMED[resource]} ${name}`));
}
