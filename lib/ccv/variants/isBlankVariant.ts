import type { CcvRecord } from '../writes/createRecord';
import { textOf, variantEan, variantSku } from './variantNumbers';

/** A combination that CCV made and nobody has used: without numbers of its own and without stock. */
export function isBlankVariant(variant: CcvRecord, { productnumber }: CcvRecord): boolean {
	return ['', textOf(productnumber)].includes(variantSku(variant)) && variantEan(variant) === '' && Number(variant.stock ?? 0) === 0;
}
