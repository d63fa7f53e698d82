import type { Mapping } from '../../mapping/PresetSettings';
import { toVatPercentage } from '../orders/toVatPercentage';

/** A percentage as the till's whole number: 21 for 21 %, 550 for 5.5 %. One that would be read as another holds the record. */
export function tillVatPercentage(percentage: number | undefined, field: string, { hold }: Pick<Mapping, 'hold'>): number | undefined {
	if (percentage === undefined) return undefined;
	const whole = Number.isInteger(percentage) ? percentage : Math.round(percentage * 100);
	if (toVatPercentage(whole) === percentage) return whole;
	return hold({ reason: 'unknown-vat', field, message: `${percentage} % is none that the till can say`, hint: 'Correct it in the source or in the mapping' });
}
