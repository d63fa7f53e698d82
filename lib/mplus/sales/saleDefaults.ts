import { DateTime } from 'luxon';

import { PosError } from '../../http/PosError';
import type { SoapMplusDate, VatMethod } from '../soap/mplusTypes.generated';

/** The superuser, as integrations use it (Mplus API, dossier 9.1). */
export const SUPERUSER = 999_999;

interface Draft {
	employeeNumber?: number;
	relationNumber?: number;
	entryBranchNumber?: number;
	financialBranchNumber?: number;
	vatMethod?: VatMethod;
	financialDate?: SoapMplusDate;
}

/** What a new order or invoice is given where the user does not say it; the till's own clients do the same (Mplus API, dossier 9.1). */
export function withSaleDefaults<T extends Draft>(kind: 'order' | 'invoice', draft: T, nowMs: number, zone: string): T {
	if (!draft.relationNumber) {
		throw new PosError('invalid-setting', `The ${kind} has no customer`, { hint: 'MplusKASSA always needs one: choose a customer, or one that you keep for sales without' });
	}
	const branch = draft.financialBranchNumber ?? draft.entryBranchNumber;
	if (branch === undefined) throw new PosError('invalid-setting', `The ${kind} has no branch`, { hint: 'Choose the branch whose turnover and stock it is' });
	const { day, month, year } = DateTime.fromMillis(nowMs, { zone });
	return {
		...draft,
		employeeNumber: draft.employeeNumber ?? SUPERUSER,
		financialBranchNumber: branch,
		entryBranchNumber: draft.entryBranchNumber ?? branch,
		vatMethod: draft.vatMethod ?? 'VAT-METHOD-INCLUSIVE',
		financialDate: draft.financialDate ?? { day, mon: month, year },
	};
}
