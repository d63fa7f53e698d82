import { createHash } from 'crypto';

export interface MendingTime {
	minute: number;
	second: number;
}

/** When in each hour a workflow looks after its webhooks: always the same time, and another one for most others, so that they do not all ask at once. */
export function mendingTime(base: string): MendingTime {
	const hash = createHash('sha256').update(base).digest();
	return { minute: hash.readUInt16BE(0) % 60, second: hash.readUInt16BE(2) % 60 };
}
