import { validateXML } from 'xmllint-wasm';

import { mplusSchemas } from './mplusSchemas';

/** A request that the WSDL does not allow. */
export interface Trouble {
	/** Which of the bodies, from 0. */
	index: number;
	/** The element in its Body, or '' where there is none. */
	operation: string;
	/** What libxml says. */
	problems: string[];
}

/** Of more than some thousand files the names no longer fit on the validator's stack. */
const AT_ONCE = 1000;
const MAX_MEMORY_PAGES = 16_384;
const NOT_WELL_FORMED = 1;

let schemas: ReturnType<typeof mplusSchemas> | undefined;

/** Validates whole SOAP envelopes against the types of the WSDL; a body is in order only where libxml says so. */
export async function validateRequests(bodies: readonly string[]): Promise<Trouble[]> {
	const troubles: Trouble[] = [];
	for (let from = 0; from < bodies.length; from += AT_ONCE) {
		const some = bodies.slice(from, from + AT_ONCE);
		troubles.push(...troublesIn(await outputOf(some), some, from));
	}
	return troubles;
}

async function outputOf(bodies: readonly string[]): Promise<string> {
	schemas ??= mplusSchemas();
	const xml = bodies.map((contents, index) => ({ fileName: `${index}.xml`, contents }));
	try {
		const { rawOutput } = await validateXML({ xml, schema: schemas.envelope, preload: schemas.imported, maxMemoryPages: MAX_MEMORY_PAGES });
		return checked(rawOutput);
	} catch (error) {
		const { code, message } = error as Error & { code?: number };
		if (code === NOT_WELL_FORMED) return checked(message);
		throw error;
	}
}

function checked(output: string): string {
	if (output.includes('failed to compile')) throw new Error(`The schemas are not valid: ${output.slice(0, 500)}`);
	return output;
}

function troublesIn(output: string, bodies: readonly string[], from: number): Trouble[] {
	const valid = new Set<number>();
	const problems = new Map<number, string[]>();
	for (const line of output.split('\n')) {
		const [, file, verdict, problem] = /^(\d+)\.xml(?:( validates)$|:\d+: (?:element \w+: )?(?:Schemas validity error : )?(.+))/.exec(line) ?? [];
		if (verdict) valid.add(Number(file));
		else if (problem) problems.set(Number(file), [...(problems.get(Number(file)) ?? []), problem]);
	}
	return bodies.flatMap((body, index) => (valid.has(index) ? [] : [{ index: from + index, operation: operationOf(body), problems: problems.get(index) ?? ['not validated'] }]));
}

function operationOf(body: string): string {
	return /<(?:[\w.-]+:)?Body\b[^>]*>\s*<(?:[\w.-]+:)?([\w.-]+)/.exec(body)?.[1] ?? '';
}
