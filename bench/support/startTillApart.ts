import type { TillAddress } from './serveTill';
import { startApart, type Apart } from './startApart';

export type TillApart<Figures> = TillAddress & Apart<Figures>;

/** A simulated till in a process of its own. */
export async function startTillApart<Figures>(file: 'till' | 'catalogueTill', size: object): Promise<TillApart<Figures>> {
	return await startApart<TillAddress, Figures>(file, size);
}
