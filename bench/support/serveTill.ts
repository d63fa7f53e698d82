import type { MplusWorld } from '../../sim/mplus/world';
import type { RunningSim } from '../../sim/server/types';

export interface TillAddress {
	baseUrl: string;
	login: { ident: string; secret: string };
}

/** In a process of its own: opens the till it was told, says its address, then its figures whenever it is asked. */
export async function serveTill<Size>(open: (size: Size) => Promise<RunningSim<MplusWorld>>, figuresOf: (till: RunningSim<MplusWorld>) => object): Promise<void> {
	const till = await open(JSON.parse(process.argv[2] ?? '') as Size);
	process.on('message', () => process.send?.(figuresOf(till)));
	process.once('disconnect', () => process.exit(0));
	process.send?.({ baseUrl: till.baseUrl, login: till.world.credentials } satisfies TillAddress);
}
