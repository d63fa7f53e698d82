import type { YearNumber } from '../soap/mplusTypes.generated';
import { yearNumberText } from './yearNumber';

/** What people call an order, invoice or receipt: its number, else what the till prints; undefined where it has neither. */
export function documentNumber(number: Partial<YearNumber> | undefined, transactionString: string | undefined): string | undefined {
	return yearNumberText(number) ?? (transactionString || undefined);
}
