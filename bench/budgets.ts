import type { CcvStockFigures } from './ccvStock';
import type { DecodeFigures } from './decode';
import type { GetProductsFigures } from './getProducts';
import type { OrdersToMplusFigures } from './ordersToMplus';

export interface BenchFigures {
	decode: DecodeFigures;
	ordersToMplus: OrdersToMplusFigures;
	getProducts: GetProductsFigures;
	ccvStock: CcvStockFigures;
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
export function checkBudgets({ decode, ordersToMplus, getProducts, ccvStock }: BenchFigures): Checked[] {
	return [...ofDecode(decode), ...ofOrdersToMplus(ordersToMplus), ...ofGetProducts(getProducts), ...ofCcvStock(ccvStock)];
}

function ofDecode(decode: DecodeFigures): Checked[] {
	const halfOfPeer = decode.peerRssMb / 2;
	return [
		plain('decode', 'throughput', `${decode.mbPerSecond} MB/s`),
		plain('decode', 'fast-xml-parser alone', `${decode.peerMbPerSecond} MB/s`),
		kept('decode', 'ratio', `${decode.ratio} x`, 'at least 4 x', decode.ratio >= 4),
		kept('decode', 'memory', `${decode.rssMb} MB`, `at most ${halfOfPeer.toFixed(1)} MB, half of fast-xml-parser's`, decode.rssMb <= halfOfPeer),
	];
}

function ofOrdersToMplus(ordersToMplus: OrdersToMplusFigures): Checked[] {
	const { orders, calls, callsPerOrder, wallMs, floorMs, maxConcurrent, cpuMsPerOrder, cpuWithSoapMsPerOrder } = ordersToMplus;
	const longest = floorMs * 1.2;
	return [
		plain('ordersToMplus', 'orders, calls', `${orders}, ${calls}`),
		kept('ordersToMplus', 'calls an order', `${callsPerOrder}`, 'at most 1.2, look-ups included', callsPerOrder <= 1.2),
		kept('ordersToMplus', 'wall', `${wallMs} ms`, `at most ${longest.toFixed(0)} ms, 1.2 x ${floorMs} ms of pure latency`, wallMs <= longest),
		kept('ordersToMplus', 'calls at a time', `${maxConcurrent}`, 'at most 4', maxConcurrent <= 4),
		kept('ordersToMplus', 'CPU an order', `${cpuMsPerOrder} ms`, 'at most 1 ms, calls aside', cpuMsPerOrder <= 1),
		plain('ordersToMplus', 'CPU an order with SOAP', `${cpuWithSoapMsPerOrder} ms`),
	];
}

const MOST_MB = 600;

function ofGetProducts(figures: GetProductsFigures): Checked[] {
	const { articles, calls, rssMb, fullRssMb, cpuMsPerThousand, wallMs, articleCalls, articleRssMb, articleFullRssMb, articleCpuMsPerThousand, articleWallMs } = figures;
	const memory = (what: string, mb: number) => kept('getProducts', what, `${mb} MB`, `at most ${MOST_MB} MB`, mb <= MOST_MB);
	return [
		plain('getProducts', 'articles', `${articles}`),
		plain('getProducts', 'products: calls', `${calls}`),
		memory('products: memory', rssMb),
		plain('getProducts', 'products: all fields', `${fullRssMb} MB`),
		plain('getProducts', 'products: CPU for 1000', `${cpuMsPerThousand} ms`),
		plain('getProducts', 'products: wall', `${wallMs} ms`),
		plain('getProducts', 'articles: calls', `${articleCalls}`),
		memory('articles: memory', articleRssMb),
		plain('getProducts', 'articles: all fields', `${articleFullRssMb} MB`),
		plain('getProducts', 'articles: CPU for 1000', `${articleCpuMsPerThousand} ms`),
		plain('getProducts', 'articles: wall', `${articleWallMs} ms`),
	];
}

const MOST_READS = 41;
const MOST_MS_A_LINE = 0.1;

function ofCcvStock(figures: CcvStockFigures): Checked[] {
	const { stocks, getCalls, setCalls, setWrites, getOwnCpuMsPerLine, setOwnCpuMsPerLine, getCpuMsPerLine, setCpuMsPerLine, getRssMb, setRssMb, getWallMs, setWallMs } = figures;
	const calls = (what: string, reads: number, writes: number) => kept('ccvStock', what, `${reads}, ${writes}`, `at most ${MOST_READS} reads and no write`, reads <= MOST_READS && writes === 0);
	const own = (what: string, ms: number) => kept('ccvStock', what, `${ms} ms`, `at most ${MOST_MS_A_LINE} ms, calls aside`, ms <= MOST_MS_A_LINE);
	return [
		plain('ccvStock', 'stocks', `${stocks}`),
		calls('read: calls', getCalls, 0),
		own('read: CPU a stock', getOwnCpuMsPerLine),
		plain('ccvStock', 'read: CPU with n8n', `${getCpuMsPerLine} ms`),
		plain('ccvStock', 'read: memory', `${getRssMb} MB`),
		plain('ccvStock', 'read: wall', `${getWallMs} ms`),
		calls('set: calls', setCalls, setWrites),
		own('set: CPU a stock', setOwnCpuMsPerLine),
		plain('ccvStock', 'set: CPU with n8n', `${setCpuMsPerLine} ms`),
		plain('ccvStock', 'set: memory', `${setRssMb} MB`),
		plain('ccvStock', 'set: wall', `${setWallMs} ms`),
	];
}

function plain(benchmark: keyof BenchFigures, what: string, figure: string): Checked {
	return { benchmark, what, figure, isKept: true };
}

function kept(benchmark: keyof BenchFigures, what: string, figure: string, budget: string, isKept: boolean): Checked {
	return { benchmark, what, figure, budget, isKept };
}
