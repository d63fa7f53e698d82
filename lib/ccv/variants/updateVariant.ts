import { PosError } from '../../http/PosError';
import type { CcvBody } from '../bodies/toBody';
import type { CcvClient } from '../CcvClient';
import { changeRecord } from '../writes/changeRecord';
import type { CcvRecord } from '../writes/createRecord';
import { findVariant, type VariantKey } from './findVariant';

export interface UpdatedVariant {
	/** As CCV has it now; as it was, with what was written, where it could not be read again. */
	variant: CcvRecord;
	readBack?: false;
}

/** Changes one variant. Throws where nothing is to be changed. */
export async function updateVariant(client: CcvClient, key: VariantKey, body: CcvBody): Promise<UpdatedVariant> {
	if (Object.keys(body).length === 0) throw new PosError('invalid-setting', 'Variant: there is nothing to update', { hint: 'Add a field such as Stock or SKU' });
	const known = await findVariant(client, key);
	const path = `/attributecombinations/${String(known.id)}/`;
	await changeRecord(client, `Variant ${String(known.id)}`, 'PATCH', path, body);
	const after = await client.get(path).catch(() => undefined);
	return after === undefined ? { variant: { ...known, ...body }, readBack: false } : { variant: after as CcvRecord };
}
