import { escapeText } from './encodeStruct';
import type { SoapFault } from './SoapFault';

/** The server's own prefixes: SOAP-ENV and ns (API.md 3). */
export function toEnvelope(bodyXml: string): string {
	return (
		'<?xml version="1.0" encoding="UTF-8"?>\n' +
		'<SOAP-ENV:Envelope xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns="urn:mplusqapi">' +
		`<SOAP-ENV:Body>${bodyXml}</SOAP-ENV:Body></SOAP-ENV:Envelope>`
	);
}

export function faultEnvelope({ code, message }: Pick<SoapFault, 'code' | 'message'>): string {
	return toEnvelope(
		`<SOAP-ENV:Fault><faultcode>SOAP-ENV:${code}</faultcode><faultstring>${escapeText(message)}</faultstring></SOAP-ENV:Fault>`,
	);
}
