import type { Fault, FaultKind, LoggedRequest, SimRequest } from './types';

/** The fault that this call, the next after those in the log, has to suffer. */
export function takeFault(
	faults: Fault[],
	log: LoggedRequest[],
	label: string,
	request: SimRequest,
): FaultKind | undefined {
	const call = log.length + 1;
	const hit = faults.find((fault) => {
		if (fault.on !== undefined && fault.on !== label) return false;
		if (fault.containing !== undefined && !`${request.url}\n${request.body}`.includes(fault.containing)) return false;
		if (fault.call !== undefined) return fault.call === call;
		if (fault.nth === undefined) return true;
		const earlier = log.filter((entry) => fault.on === undefined || entry.label === fault.on).length;
		return earlier + 1 === fault.nth;
	});
	return hit?.then;
}
