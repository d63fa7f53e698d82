import type { MplusWorld } from '../../sim/mplus/world';
import type { RunningSim } from '../../sim/server/types';
import { serveApart } from './serveApart';

export interface TillAddress {
	baseUrl: string;
	login: { ident: string; secret: string };
}

/** A till in a process of its own. */
export async function serveTill<Size>(open: (size: Size) => Promise<RunningSim<MplusWorld>>, figuresOf: (till: RunningSim<MplusWorld>) => object): Promise<void> {
	await serveApart(open, ({ baseUrl, world }): TillAddress => ({ baseUrl, login: world.credentials }), figuresOf);
}
