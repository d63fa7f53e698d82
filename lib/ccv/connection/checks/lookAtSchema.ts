import { valueOf } from '../attempt';
import type { Check } from '../Check';
import { chooseShop } from '../chooseShop';
import type { Findings } from '../Findings';
import type { Probe } from '../probe';

const LABELS: Record<string, string> = { salespos: 'SalesPOS', webshop: 'Webshop' };

/** What form of data CCV gives unasked, and whether the one in the credential fits the shop. */
export function lookAtSchema({ bare, flavoured, webshops, settings }: Findings): Check[] {
	return [lookAtDefault(bare), lookAtChosen(flavoured, settings.schema, isSalesPos(valueOf(webshops) ?? [], settings.baseUrl))];
}

function lookAtDefault(bare: Probe): Check {
	const name = 'Default schema';
	const form = formOf(bare);
	if (form === undefined) return { name, result: 'unknown', says: `Unasked, CCV gives its data as ${typeOf(bare)}, which does not tell its form`, consequence: 'None: the form in the credential is always asked for' };
	return { name, result: 'ok', says: `Unasked, CCV gives its data in the form ${LABELS[form]}` };
}

function lookAtChosen(flavoured: Probe, schema: string, isTill: boolean | undefined): Check {
	const name = 'Schema';
	const label = LABELS[schema] ?? schema;
	const form = formOf(flavoured);
	if (form !== undefined && form !== schema) return { name, result: 'warning', says: `The credential asks for the form ${label}, and CCV answers in ${LABELS[form]}`, consequence: `Choose ${LABELS[form]} as Schema in the credential` };
	if (isTill === true && schema === 'webshop') return { name, result: 'warning', says: 'The shop is a SalesPOS, and the credential asks for the form Webshop', consequence: 'What only a SalesPOS has may be missing: choose SalesPOS as Schema in the credential' };
	if (isTill === false && schema === 'salespos') return { name, result: 'warning', says: 'The shop is a webshop, and the credential asks for the form SalesPOS', consequence: 'CCV may refuse it or leave fields out: choose Webshop as Schema in the credential' };
	if (isTill === undefined && form === undefined) return { name, result: 'unknown', says: `The credential asks for the form ${label}; CCV tells neither its form nor what the shop is` };
	return { name, result: 'ok', says: `The credential asks for the form ${label}, ${form === undefined ? 'which fits the shop' : 'and CCV answers in it'}` };
}

function formOf({ answer }: Probe): string | undefined {
	return /vnd\.verto\.(salespos|webshop)/.exec(answer.headers['content-type'] ?? '')?.[1];
}

function typeOf({ answer }: Probe): string {
	return (answer.headers['content-type'] ?? 'data without a type').split(';')[0]?.trim() ?? '';
}

function isSalesPos(shops: Array<Record<string, unknown>>, baseUrl: string): boolean | undefined {
	const { is_salespos: isTill } = chooseShop(shops, baseUrl)?.shop ?? {};
	return typeof isTill === 'boolean' ? isTill : undefined;
}
