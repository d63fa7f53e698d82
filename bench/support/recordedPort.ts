import type { HttpPort } from '../../lib/http/HttpPort';
import type { Recorder } from './createRecorder';

/** The port with its exchanges kept by the body that was sent: replayed, all of a run but the network. */
export function recordedPort(port: HttpPort, recorder: Recorder): HttpPort {
	return { ...port, send: async (request) => await recorder.answer(request.data ?? '', async () => await port.send(request)) };
}
