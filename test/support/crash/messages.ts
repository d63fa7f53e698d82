import type { WorkflowFile } from '../engine/runWorkflow';
import type { Pair } from '../startPair';
import type { RunEnd } from './N8nProcess';

export type ToChild =
	| { kind: 'run'; workflow: WorkflowFile; credentials: Pair['credentials'] }
	| { kind: 'table'; id: number; result?: unknown; error?: string };

export type FromChild =
	| { kind: 'end'; end: RunEnd }
	| { kind: 'table'; id: number; proxy: { name: string; args: unknown[] }; method: string; args: unknown[] };
