import type { Answer, MplusClient } from '../../MplusClient';
import type { CheckOptions, PartReport } from '../ConnectionReport';

export type ApiVersion = Answer<'getApiVersion'>;

/** Looks at one thing of the till. */
export type Part = (client: MplusClient, version: ApiVersion, options: CheckOptions) => Promise<Omit<PartReport, 'part'>>;
