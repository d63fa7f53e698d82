import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { XMLParser } from 'fast-xml-parser';

import { decodeResponse } from '../lib/mplus/soap/decodeResponse';
import { encodeStruct } from '../sim/mplus/soap/encodeStruct';
import { toEnvelope } from '../sim/mplus/soap/toEnvelope';
import { aCatalogue } from './support/aCatalogue';
import { median, round } from './support/figures';
import { watchGrowth } from './support/peakMemory';

export interface DecodeFigures {
	mbPerSecond: number;
	peerMbPerSecond: number;
	/** Median of the rounds' own ratios, so that a busy moment slows both. */
	ratio: number;
	rssMb: number;
	peerRssMb: number;
}

type Contender = 'ours' | 'peer';

export interface DecodeScale {
	answerBytes: number;
	rounds: number;
}

const SCALE: DecodeScale = { answerBytes: 20_000_000, rounds: 9 };

/** As the till writes it. */
function getProductsAnswer(answerBytes: number): string {
	const products: string[] = [];
	let bytes = 0;
	for (const { articles, ...product } of aCatalogue(Infinity)) {
		const syncMarker = 100_000 + product.productNumber;
		const record = { ...product, syncMarker, articleList: { article: articles.map((article) => ({ ...article, syncMarker })) } };
		const xml = `<ns:product>${encodeStruct(record, 'Product')}</ns:product>`;
		bytes += xml.length;
		products.push(xml);
		if (bytes >= answerBytes) break;
	}
	return toEnvelope(`<ns:GetProductsResponse><ns:productList>${products.join('')}</ns:productList></ns:GetProductsResponse>`);
}

// Leaves stay text and attributes are left out: the least a client has to ask for before it types the values itself.
const DECODERS: Record<Contender, (xml: string) => unknown> = {
	ours: (xml) => decodeResponse('getProducts', xml),
	peer: (xml) => new XMLParser({ ignoreAttributes: true, removeNSPrefix: true, parseTagValue: false }).parse(xml) as unknown,
};

interface Products {
	productList: { product: unknown[] };
}

/** A speed says something only where both have read all of it. */
function demandAllRead(xml: string): void {
	const { value } = DECODERS.ours(xml) as { value: Products };
	const { Envelope } = DECODERS.peer(xml) as { Envelope: { Body: { GetProductsResponse: Products } } };
	const counts = [value, Envelope.Body.GetProductsResponse].map(({ productList }) => productList.product.length);
	const sent = xml.split('<ns:product>').length - 1;
	if (counts.some((count) => count !== sent)) throw new Error(`Of ${sent} products, ours has read ${counts[0]} and fast-xml-parser ${counts[1]}`);
}

function measureSpeed(contender: Contender, xml: string): number {
	const start = performance.now();
	DECODERS[contender](xml);
	return xml.length / 1000 / (performance.now() - start);
}

let held: unknown;

/** Growth of the process's memory at its highest while it decodes once and holds the result. */
function measureMemory(contender: Contender, file: string): number {
	// Read, not made, in this process: a heap that had already grown would hide the growth.
	const xml = readFileSync(file, 'latin1');
	const growth = watchGrowth();
	held = DECODERS[contender](xml);
	return held === undefined ? 0 : growth();
}

function measureMemoryApart(contender: Contender, file: string): number {
	const options = { cwd: resolve(__dirname, '..'), encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } } as const;
	return Number(execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', __filename, '--memory', contender, file], options));
}

function measureMemories(xml: string): { rssMb: number; peerRssMb: number } {
	const folder = mkdtempSync(join(tmpdir(), 'bench-decode-'));
	const file = join(folder, 'answer.xml');
	writeFileSync(file, xml);
	try {
		return { rssMb: round(measureMemoryApart('ours', file)), peerRssMb: round(measureMemoryApart('peer', file)) };
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Decodes the same getProducts answer with our decoder and with fast-xml-parser alone, in turns. */
export function benchDecode(over: Partial<DecodeScale> = {}): DecodeFigures {
	const scale = { ...SCALE, ...over };
	const xml = getProductsAnswer(scale.answerBytes);
	demandAllRead(xml);
	const rounds = Array.from({ length: scale.rounds }, () => ({ ours: measureSpeed('ours', xml), peer: measureSpeed('peer', xml) }));
	return {
		mbPerSecond: round(median(rounds.map(({ ours }) => ours))),
		peerMbPerSecond: round(median(rounds.map(({ peer }) => peer))),
		ratio: round(median(rounds.map(({ ours, peer }) => ours / peer))),
		...measureMemories(xml),
	};
}

function main([mode, contender, file = '']: string[]): void {
	if (mode === '--memory') process.stdout.write(String(measureMemory(contender === 'peer' ? 'peer' : 'ours', file)));
	else process.stdout.write(`${JSON.stringify(benchDecode())}\n`);
}

if (require.main === module) main(process.argv.slice(2));
