import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { decodeResponse } from '../lib/mplus/soap/decodeResponse';
import { median, round } from './support/figures';

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
const COLOURS = ['Rood', 'Blauw', 'Groen', 'Zwart &amp; wit', 'Grijs'];

const element = (name: string, value: string | number | boolean) => `<ns:${name}>${value}</ns:${name}>`;
const elements = (values: Record<string, string | number | boolean>) => Object.entries(values).map(([name, value]) => element(name, value)).join('');

function moment(n: number): string {
	return elements({ sec: n % 60, min: n % 59, hour: n % 24, day: 1 + (n % 28), mon: 1 + (n % 12), year: 2026, isdst: false, timezone: 60 });
}

function article(number: number, product: number): string {
	const head = { articleNumber: number, extArticleId: `shop-${number}`, pluNumber: `TIE-${number}`, syncMarker: 100_000 + number };
	const texts = {
		active: true,
		description: `Stropdas zijde model ${product}`,
		colour: COLOURS[product % 5] ?? '',
		size: 38 + (number % 10),
		invoiceText: `Stropdas zijde model ${product}, maat ${38 + (number % 10)}`,
		receiptText: `Stropdas ${product}`,
		displayText: `Stropdas ${product}`,
		barcode: 8_712_345_000_000 + number,
		brandName: `Merk ${product % 40}`,
	};
	const amounts = { turnoverGroup: 1 + (product % 20), vatCode: 1, vatPercentage: 2100, averagePurchasePrice: 812, purchasePrice: 800, priceIncl: 1995 + (product % 1000), priceExcl: 1649 };
	const tail = { unit: 'stuk', supplierRelationNumber: product % 50, supplierArticleNumber: `L-${number}`, webshop: true };
	const barcodes = product % 3 === 0 ? `<ns:barcodeList>${element('barcode', 8_712_345_900_000 + number)}</ns:barcodeList>` : '';
	return `<ns:article>${elements(head)}<ns:changeTimestamp>${moment(number)}</ns:changeTimestamp>${elements({ ...texts, ...amounts, ...tail })}<ns:categoryIds>${element('category', product % 9)}</ns:categoryIds>${element('stockArticle', true)}<ns:imageList/>${barcodes}${element('discontinued', false)}</ns:article>`;
}

function product(number: number): string {
	const articles = Array.from({ length: 1 + (number % 4) }, (_, index) => article(number * 10 + index, number)).join('');
	return `<ns:product>${elements({ productNumber: number, syncMarker: 100_000 + number, description: `Stropdas zijde model ${number}` })}<ns:articleList>${articles}</ns:articleList>${element('groupNumbers', number % 30)}</ns:product>`;
}

function getProductsAnswer(answerBytes: number): string {
	const products: string[] = [];
	for (let number = 1, bytes = 0; bytes < answerBytes; number++) {
		const text = product(number);
		bytes += text.length;
		products.push(text);
	}
	return `<?xml version="1.0" encoding="UTF-8"?>
<SOAP-ENV:Envelope xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns="urn:mplusqapi"><SOAP-ENV:Body><ns:GetProductsResponse><ns:productList>${products.join('')}</ns:productList></ns:GetProductsResponse></SOAP-ENV:Body></SOAP-ENV:Envelope>`;
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

const MB = 2 ** 20;
let held: unknown;

// Linux can forget the highest figure so far; elsewhere reading the file counts too, for both alike.
function forgetPeak(): void {
	if (process.platform === 'linux') writeFileSync('/proc/self/clear_refs', '5');
}

function peakBytes(): number {
	if (process.platform !== 'linux') return process.resourceUsage().maxRSS * 1024;
	return Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024;
}

/** Growth of the process's memory at its highest while it decodes once and holds the result. */
function measureMemory(contender: Contender, file: string): number {
	// Read, not made, in this process: a heap that had already grown would hide the growth.
	const xml = readFileSync(file, 'latin1');
	globalThis.gc?.();
	forgetPeak();
	const baseline = process.memoryUsage().rss;
	held = DECODERS[contender](xml);
	return held === undefined ? 0 : (peakBytes() - baseline) / MB;
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
