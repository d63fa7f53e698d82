/** What a simulator is given and gives back. Neither knows of sockets: `serve` puts them behind one. */
export interface SimRequest {
	method: string;
	/** Path and query exactly as they came over the wire. */
	url: string;
	headers: Record<string, string | undefined>;
	body: string;
}

export interface SimReply {
	status: number;
	headers: Record<string, string>;
	body: string;
	/** Operation or route, without ids and secrets: `createOrderV3`, `GET /orders/:id/`. */
	label: string;
	/** Whether the call changed the simulator's state. */
	committed: boolean;
}

export interface SimContext {
	/** Milliseconds since the epoch: the simulator's only clock. */
	now: number;
	/** A fault that the simulator itself has to play: answer this call with a business refusal. */
	refuse: boolean;
	/** A further fault that the simulator itself has to play. */
	play?: PlayedFault;
}

export type Handle<World> = (world: World, request: SimRequest, context: SimContext) => SimReply;

export type FaultKind =
	| 'reset-before' // the connection breaks, nothing was done
	| 'lose-answer' // done, then the connection breaks
	| 'hang-before' // nothing was done and no answer ever comes
	| 'hang-after' // done, and no answer ever comes
	| 'server-error' // HTTP 500 in the system's own form, nothing was done
	| 'server-error-after' // done, then HTTP 500 in the system's own form
	| 'proxy-page' // HTTP 502 with an HTML page, nothing was done
	| 'proxy-page-after' // done, then HTTP 502 with an HTML page
	| 'cut' // done, the answer ends half-way
	| 'garbage' // done, the answer is no JSON and no XML
	| 'refuse' // the system says no, in its own words
	| PlayedFault;

/** Faults in a system's own words. A simulator that has none for one answers its server error, nothing done. */
export type PlayedFault =
	| 'rate-limit' // too many calls of this kind, nothing was done
	| 'rate-limit-total' // too many calls altogether, nothing was done
	| 'unauthorised' // the keys are refused, nothing was done
	| 'empty-body'; // done, and the answer has its status but no body

export interface Fault {
	then: FaultKind;
	/** Label the fault waits for; absent: any call. */
	on?: string;
	/** Which of the matching calls, from 1; absent: each of them. */
	nth?: number;
	/** Count over all calls of this simulator, from 1, instead of `nth`. */
	call?: number;
	/** For faults that last until taken away, e.g. a record that always makes the till fail: text in the request's body or address. */
	containing?: string;
}

export interface LoggedRequest {
	/** From 1, over the life of the simulator. */
	call: number;
	at: number;
	label: string;
	method: string;
	status: number;
	write: boolean;
	committed: boolean;
	fault?: FaultKind;
	/** Address without its secrets, and the body, for assertions. */
	url: string;
	body: string;
}

export interface RunningSim<World> {
	baseUrl: string;
	world: World;
	log: LoggedRequest[];
	faults: Fault[];
	/** Highest number of requests that were open at the same time. */
	maxConcurrent: number;
	/** Told of each request once it was handled, before its answer goes out. */
	onCall?: (entry: LoggedRequest) => void;
	close(): Promise<void>;
}
