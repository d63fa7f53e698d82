import type { Finished } from '../engine/runWorkflow';
import type { RunEnd } from './N8nProcess';

export function toRunEnd(finished: Finished): RunEnd {
	const [run] = finished.output('Get Changed', 1);
	return { error: finished.error, endReached: finished.error === undefined && run?.json.endReached === true };
}
