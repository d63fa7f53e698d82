import type { DecodeFigures } from './decode';
import type { OrdersToMplusFigures } from './ordersToMplus';

export interface BenchFigures {
	decode: DecodeFigures;
	ordersToMplus: OrdersToMplusFigures;
}

export interface Checked {
	benchmark: keyof BenchFigures;
	what: string;
	figure: string;
	/** Absent where a figure is there to be read, not to be kept. */
	budget?: string;
	isKept: boolean;
}

/** Each figure beside its budget, in words for people. */
export function checkBudgets({ decode, ordersToMplus }: BenchFigures): Checked[] {
	const { orders, calls, callsPerOrder, wallMs, floorMs, maxConcurrent, cpuMsPerOrder, cpuWithSoapMsPerOrder } = ordersToMplus;
	const [halfOfPeer, longest] = [decode.peerRssMb / 2, floorMs * 1.2];
	return [
		plain('decode', 'throughput', `${decode.mbPerSecond} MB/s`),
		plain('decode', 'fast-xml-parser alone', `${decode.peerMbPerSecond} MB/s`),
		kept('decode', 'ratio', `${decode.ratio} x`, 'at least 4 x', decode.ratio >= 4),
		kept('decode', 'memory', `${decode.rssMb} MB`, `at most ${halfOfPeer.toFixed(1)} MB, half of fast-xml-parser's`, decode.rssMb <= halfOfPeer),
		plain('ordersToMplus', 'orders, calls', `${orders}, ${calls}`),
		kept('ordersToMplus', 'calls an order', `${callsPerOrder}`, 'at most 1.2, look-ups included', callsPerOrder <= 1.2),
		kept('ordersToMplus', 'wall', `${wallMs} ms`, `at most ${longest.toFixed(0)} ms, 1.2 x ${floorMs} ms of pure latency`, wallMs <= longest),
		kept('ordersToMplus', 'calls at a time', `${maxConcurrent}`, 'at most 4', maxConcurrent <= 4),
		kept('ordersToMplus', 'CPU an order', `${cpuMsPerOrder} ms`, 'at most 1 ms, calls aside', cpuMsPerOrder <= 1),
		plain('ordersToMplus', 'CPU an order with SOAP', `${cpuWithSoapMsPerOrder} ms`),
	];
}

function plain(benchmark: keyof BenchFigures, what: string, figure: string): Checked {
	return { benchmark, what, figure, isKept: true };
}

function kept(benchmark: keyof BenchFigures, what: string, figure: string, budget: string, isKept: boolean): Checked {
	return { benchmark, what, figure, budget, isKept };
}
