import { isReadOperation } from './isReadOperation';

/** Switches that make a read change something: finalized invoices are locked (Mplus API, dossier 10). */
const WRITING_SWITCHES = ['finalizeInvoices'];

/** Whether a call with this body changes nothing at the till. What is not known to be a read is a write. */
export function isReadCall(operation: string, body: Record<string, unknown>): boolean {
	return isReadOperation(operation) && !hasWritingSwitch(body);
}

function hasWritingSwitch(body: Record<string, unknown>): boolean {
	const { request } = body;
	const fields = { ...body, ...(typeof request === 'object' ? request : {}) } as Record<string, unknown>;
	// Whatever stands there but false: the till also reads 1 as true.
	return WRITING_SWITCHES.some((name) => fields[name] !== undefined && fields[name] !== false);
}
