import type { AxiosRequestConfig } from 'axios';

/** One request as it goes over the wire, in axios's terms: the full address and the exact body. */
export interface HttpRequest {
	method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
	url: NonNullable<AxiosRequestConfig['url']>;
	headers: Record<string, string>;
	data?: string;
	timeout: NonNullable<AxiosRequestConfig['timeout']>;
}

export interface HttpAnswer {
	kind: 'answered';
	status: number;
	/** Names in lower case. */
	headers: Record<string, string>;
	body: string;
}

/** What became of a request. An adapter reports facts; it decides nothing and throws nothing. */
export type Exchange =
	| HttpAnswer
	| { kind: 'neverSent'; cause: string } // the connection never opened: safe to repeat
	| { kind: 'lost'; cause: string }; // sent, no whole answer: a write may have been done

/** Time and cancelling, from outside: lib has no clock of its own. */
export interface Clock {
	now(): number;
	sleep(ms: number): Promise<void>;
	/** Between 0 and 1, for jitter. */
	random(): number;
	isCancelled(): boolean;
}

export interface HttpPort extends Clock {
	/** Signs or logs in, then sends; called anew for every attempt. */
	send(request: HttpRequest): Promise<Exchange>;
}
