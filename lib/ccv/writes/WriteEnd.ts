import type { PosError } from '../../http/PosError';

/** What became of a write. A refusal is thrown. */
export type WriteEnd =
	| { kind: 'done'; /** What CCV answers; absent where its answer is empty, which may be so even for a new record. */ json?: unknown }
	| { kind: 'unclear'; /** Why it is not known whether CCV did it. */ failure: PosError };
