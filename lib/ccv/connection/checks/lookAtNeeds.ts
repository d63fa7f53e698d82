import { accessTo, type Access } from '../accessTo';
import type { Check } from '../Check';
import type { Findings } from '../Findings';
import { NEEDS, TILL_NEEDS, type Need } from '../needs';

/** For each direction of a sync, whether the keys may use what it takes. */
export function lookAtNeeds(findings: Findings): Check[] {
	const shops = 'value' in findings.webshops ? findings.webshops.value : [];
	const isTill = shops.some(({ is_salespos: isSalesPos }) => isSalesPos === true);
	const directions = { ...NEEDS, ...(isTill && { 'Cash-ups and receipts': TILL_NEEDS }) };
	return Object.entries(directions).map(([name, needs]) => lookAt(name, needs, findings));
}

function lookAt(name: string, needs: Need[], findings: Findings): Check {
	const of = (access: Access) => needs.filter(({ resource }) => accessTo(resource, findings) === access);
	const [open, closed, unclear] = [of('yes'), of('no'), of('unknown')];
	const says = [sentence('The keys may use', open), sentence('they may not use', closed), sentence('it is not known whether they may use', unclear)].filter((part) => part !== '').join('; ');
	const consequence = [...closed.map(({ resource, without }) => `Without ${resource} ${without}`), ...unclear.map(({ resource, without }) => `If they may not use ${resource}, ${without}`)].join('. ');
	return { name, result: resultOf(closed, unclear), says: `${says.charAt(0).toUpperCase()}${says.slice(1)}`, ...(consequence !== '' && { consequence }) };
}

function resultOf(closed: Need[], unclear: Need[]): Check['result'] {
	if (closed.some(({ isVital }) => isVital)) return 'problem';
	if (closed.length > 0) return 'warning';
	return unclear.length > 0 ? 'unknown' : 'ok';
}

function sentence(words: string, needs: Need[]): string {
	return needs.length === 0 ? '' : `${words} ${needs.map(({ resource }) => resource).join(', ')}`;
}
