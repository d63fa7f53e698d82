import type { MplusClient } from '../../MplusClient';
import type { Fact } from '../ConnectionReport';
import type { Samples } from './readSamples';

/** A question, and how reading settles it. */
export interface FactCheck extends Pick<Fact, 'question' | 'setting'> {
	settle(client: MplusClient, samples: Samples): Promise<Finding>;
}

export type Finding = Pick<Fact, 'answer' | 'finding'>;

export const settled = (finding: string): Finding => ({ answer: 'settled', finding });
export const open = (finding: string): Finding => ({ answer: 'open', finding });
