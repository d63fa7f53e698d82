import { PosError } from '../../http/PosError';
import { HOW_TO_BE_REACHED, isInsecure } from './addressTrouble';

/** Codes of CCV for something that this shop or these keys do not have (CCV API, dossier 5). */
const NO_RIGHT = new Set(['405.10', '500.70', '501.10', '501.20', '501.30']);
const NO_RESOURCE = new Set(['404.20']);
const NO_APP = new Set(['500.90']);

/** What a failure means for webhooks, and what to do about it. `event` and `address`: of the webhook that was to be made. */
export function explainTrouble(failure: unknown, event?: string, address?: string): PosError {
	if (!(failure instanceof PosError)) return new PosError('system-error', (failure as Error).message);
	const { code, systemCode = '', httpStatus } = failure;
	const say = (message: string, hint: string) => new PosError(code, `${message} (${failure.message})`, { hint, systemCode, httpStatus });
	// Nothing else stops a registration than its time (portUntil).
	if (code === 'cancelled') return new PosError('unanswered', 'CCV SalesPOS did not give all answers in time', { hint: 'Publish again in a minute' });
	if (code === 'forbidden' || NO_RIGHT.has(systemCode)) {
		return say('The API keys may not use the webhooks of CCV SalesPOS', 'Give them the right to read and write webhooks in the back office of CCV, under API settings, and publish again');
	}
	if (NO_RESOURCE.has(systemCode)) return say('The API of this shop knows no webhooks', 'Use the node CCV SalesPOS with Get Changed on a schedule instead');
	if (NO_APP.has(systemCode)) return say('CCV SalesPOS has an app missing that webhooks need', 'Install it from the App Store in the back office of CCV, and publish again');
	if (event === undefined) return failure;
	const mayBeAddress = code === 'refused' && address !== undefined && isInsecure(address);
	const hint = mayBeAddress ? `CCV posts to https addresses only, as far as is known, and this is ${address}. ${HOW_TO_BE_REACHED}` : failure.hint;
	return new PosError(code, `Webhook for ${event}: ${failure.message}`, { hint, systemCode: failure.systemCode, httpStatus });
}
