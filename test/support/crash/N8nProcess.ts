import type { IHttpRequestOptions } from 'n8n-workflow';

import type { DataTables } from '../engine/createDataTables';
import type { WorkflowFile } from '../engine/runWorkflow';
import type { Pair } from '../startPair';

export interface RunEnd {
	error?: string;
	/** Whether Get Changed read all there was. */
	endReached: boolean;
}

/** A process of n8n in which executions run until somebody kills it. Simulators and data tables outlive it. */
export interface N8nProcess {
	/** One execution of the workflow; undefined where the process died in it. */
	run(): Promise<RunEnd | undefined>;
	kill(): void;
	/** Whether it was killed. */
	isDead(): boolean;
	/** Ends it in peace. */
	close(): void;
}

export interface ProcessOptions {
	pair: Pair;
	workflow: WorkflowFile;
	dataTables: DataTables;
	passOn?: PassOn;
}

/** The test port: may change a request on its way out. */
export type PassOn = (request: IHttpRequestOptions, credentialType: string) => IHttpRequestOptions;

export const START_NODE = 'Every 5 Minutes';
