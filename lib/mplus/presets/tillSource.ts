import type { OrderSource } from '../../model/Order';

export const TILL = 'mplus';

/** Records that this package made in the till from CCV's carry their external id. */
const FROM_CCV = /^ccv-.+/;

/**
 * Where a record of the till comes from. One connection covers all branches, in which ids are unique (Mplus API, dossier 1),
 * and no number names the installation, so the shop is always the same. Frozen: a change would double every order in CCV.
 */
export function tillSource(id: string, number = id): OrderSource {
	return { system: TILL, shop: 'till', id, number };
}

/** An external id is the origin of a record that came from CCV, and a third system's own id otherwise. */
export function originOf(externalId: string | null | undefined): { origin?: string; externalId?: string } {
	if (!externalId?.trim()) return {};
	return FROM_CCV.test(externalId) ? { origin: externalId } : { externalId };
}
