import { SoapFault } from './SoapFault';

/** Loud on purpose: nothing that this simulator does not know may pass silently. */
export function notImplemented(what: string): SoapFault {
	return new SoapFault('Client', `${what} is not implemented by this simulator`, true);
}
