import type { CcvWorld } from './world';

export type JsonObject = Record<string, unknown>;

/** What a route made of a call, before it is signed and put into words of HTTP. */
export type Outcome =
	| { kind: 'answer'; status: number; json?: unknown; committed: boolean }
	| { kind: 'refusal'; status: number; code: string; message: string };

export const found = (json: unknown): Outcome => ({ kind: 'answer', status: 200, json, committed: false });

export const created = (json: unknown): Outcome => ({ kind: 'answer', status: 201, json, committed: true });

export const changed = (): Outcome => ({ kind: 'answer', status: 204, committed: true });

export const refused = (status: number, code: string, message: string): Outcome => ({
	kind: 'refusal',
	status,
	code,
	message,
});

export const invalid = (world: CcvWorld, message: string): Outcome =>
	refused(world.refusals.validation.status, world.refusals.validation.code, message);

// Source: API.md 5. An unknown id really is HTTP 500 here, not 404.
export const unknownId = (resource: string, id: string): Outcome =>
	refused(500, '500.24', `File not found: ${resource} ${id}`);
