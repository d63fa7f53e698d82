import { sleep, type IExecuteFunctions, type IHookFunctions, type ILoadOptionsFunctions, type IPollFunctions, type ITriggerFunctions, type IWebhookFunctions } from 'n8n-workflow';

import { exchangeOfFailure } from '../../lib/http/exchangeOfFailure';
import type { HttpPort } from '../../lib/http/HttpPort';
import { failureCode } from './failureCode';
import { toAnswer } from './toAnswer';
import { toRequestOptions } from './toRequestOptions';

/** Longest wait before a cancel is noticed. */
const SLICE_MS = 250;

/** Where n8n lets a node call an authenticated API: an execution, a dropdown, a poll, a trigger, its activation and its webhooks. */
export type N8nContext = IExecuteFunctions | ILoadOptionsFunctions | IPollFunctions | IHookFunctions | ITriggerFunctions | IWebhookFunctions;

/** n8n's HTTP helper as lib's port: with n8n's proxy, guards and cancel handling; the credential signs or logs in. */
export function createN8nPort(ctx: N8nContext, credentialType: string): HttpPort {
	const isCancelled = () => ('getExecutionCancelSignal' in ctx && ctx.getExecutionCancelSignal()?.aborted) ?? false;
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
