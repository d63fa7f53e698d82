import type { HeldRecord } from './mapRecord';

/** Why the record at hand cannot be mapped, collected on the way; the first one counts. */
export interface Holds {
	hold(held: HeldRecord): undefined;
	first(): HeldRecord | undefined;
}

export function createHolds(): Holds {
	const all: HeldRecord[] = [];
	return {
		hold(held) {
			all.push(held);
			return undefined;
		},
		first: () => all[0],
	};
}
