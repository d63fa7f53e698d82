import type { HttpPort } from '../../http/HttpPort';

/** A port that gives up at a moment: what still waits then is cancelled, what is under way gets no more time. */
export function portUntil(port: HttpPort, deadlineMs: number): HttpPort {
	const leftMs = () => deadlineMs - port.now();
	const isCancelled = () => leftMs() <= 0 || port.isCancelled();
	return {
		now: () => port.now(),
		random: () => port.random(),
		isCancelled,
		sleep: async (ms) => await port.sleep(Math.max(0, Math.min(ms, leftMs()))),
		send: async (request) => await port.send({ ...request, timeout: Math.max(1, Math.min(request.timeout, leftMs())) }),
	};
}
