import { sleep, type IExecuteFunctions } from 'n8n-workflow';

import { exchangeOfFailure } from '../../lib/http/exchangeOfFailure';
import type { HttpPort } from '../../lib/http/HttpPort';
import { failureCode } from './failureCode';
import { toAnswer } from './toAnswer';
import { toRequestOptions } from './toRequestOptions';

/** Longest wait before a cancel is noticed. */
const SLICE_MS = 250;

/** n8n's HTTP helper as lib's port: with n8n's proxy, guards and cancel handling; the credential signs or logs in. */
export function createN8nPort(ctx: IExecuteFunctions, credentialType: string): HttpPort {
	const isCancelled = () => ctx.getExecutionCancelSignal()?.aborted ?? false;
	return {
		now: () => Date.now(),
		random: () => Math.random(),
		isCancelled,
		async sleep(ms) {
			for (let left = ms; left > 0 && !isCancelled(); left -= SLICE_MS) await sleep(Math.min(left, SLICE_MS));
		},
		async send(request) {
			try {
				return toAnswer(await ctx.helpers.httpRequestWithAuthentication.call(ctx, credentialType, toRequestOptions(request)));
			} catch (failure) {
				return exchangeOfFailure(failureCode(failure));
			}
		},
	};
}
