import { PosError } from '../../http/PosError';
import type { CcvClient } from '../CcvClient';
import { readCollection } from '../readList';

// A client lives for one run of a node.
const known = new WeakMap<CcvClient, Promise<number>>();

/** The first package of the shop: CCV makes no product without one. */
export async function firstPackageId(client: CcvClient): Promise<number> {
	const asked = known.get(client) ?? read(client);
	known.set(client, asked);
	return await asked.catch(async (failure: unknown) => {
		known.delete(client);
		return await Promise.reject(failure as Error);
	});
}

async function read(client: CcvClient): Promise<number> {
	const [first] = await readCollection(client, '/packages/');
	if (first) return Number(first.id);
	throw new PosError('invalid-setting', 'The shop has no package, and CCV SalesPOS makes no product without one', { hint: 'Make a package in CCV, or with Package: Create' });
}
