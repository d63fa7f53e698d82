import type { IExecuteFunctions } from 'n8n-workflow';

import type { PhotoFile } from '../../../lib/ccv/products/photos/photoType';
import { readLimited } from '../../../lib/ccv/products/photos/readLimited';
import { exchangeOfFailure } from '../../../lib/http/exchangeOfFailure';
import { PosError } from '../../../lib/http/PosError';
import { failureCode } from '../../shared/failureCode';

const TIMEOUT_MS = 60_000;

interface Download {
	statusCode?: number;
	headers?: Record<string, unknown>;
	body?: AsyncIterable<Uint8Array>;
}

/** An image from a web address, with n8n's own proxy and guards and without a credential; no further than it may be large. */
export async function downloadPhoto(ctx: IExecuteFunctions, url: string, mostBytes: number): Promise<PhotoFile> {
	if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) throw new PosError('invalid-setting', `Photo URL must begin with http:// or https://, not "${url.slice(0, 40)}"`);
	const { host, pathname } = new URL(url);
	const what = `Photo from ${host}`;
	const download = await fetchStream(ctx, url);
	if (download instanceof Error) throw new PosError('unreachable', `${what}: it could not be fetched (${causeOf(download)})`, { hint: 'Open Photo URL in a browser, and check that the n8n server may reach it' });
	const { statusCode = 0, headers = {}, body } = download;
	if (statusCode < 200 || statusCode > 299 || !body) throw new PosError('not-found', `${what}: the server answers HTTP ${statusCode}`, { httpStatus: statusCode, hint: 'Open Photo URL in a browser' });
	const bytes = await readLimited(body, mostBytes, what).catch((failure: unknown) => failure as Error);
	if (bytes instanceof PosError) throw bytes;
	if (bytes instanceof Error) throw new PosError('unreachable', `${what}: the image broke off (${causeOf(bytes)})`, { hint: 'Run it again' });
	return { bytes, mimeType: String(headers['content-type'] ?? ''), name: pathname.split('/').at(-1) };
}

async function fetchStream(ctx: IExecuteFunctions, url: string): Promise<Download | Error> {
	const options = { method: 'GET', url, encoding: 'stream', returnFullResponse: true, ignoreHttpStatusErrors: true, timeout: TIMEOUT_MS } as const;
	return await ctx.helpers.httpRequest(options).then(
		(response: unknown) => response as Download,
		(failure: unknown) => failure as Error,
	);
}

function causeOf(failure: Error): string {
	const exchange = exchangeOfFailure(failureCode(failure));
	return 'cause' in exchange ? exchange.cause : '';
}
