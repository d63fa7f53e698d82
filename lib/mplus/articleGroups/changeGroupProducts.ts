import { PosError } from '../../http/PosError';
import { lookAfterWrite, readAfterWrite } from '../lookAfterWrite';
import type { MplusClient, WriteEnd } from '../MplusClient';
import { demandSuccess } from '../demandSuccess';
import { unansweredGroup } from './unansweredGroup';
import type { FlatGroup } from './flattenGroups';
import { readGroup } from './readGroups';

export type ProductsChange =
	/** `position`: the first place they take; absent: behind the others. */
	| { kind: 'add'; productNumbers: number[]; position?: number }
	| { kind: 'remove'; productNumbers: number[] }
	| { kind: 'removeAll' }
	/** In this order. */
	| { kind: 'replace'; productNumbers: number[] };

type ProductsOperation = 'addProductsToArticleGroup' | 'deleteProductsFromArticleGroup' | 'replaceProductsOfArticleGroup';

export interface ChangedGroup {
	flat: FlatGroup;
	changed: boolean;
	/** It is done, but the group could not be read after it: it is shown as it was before. */
	readBack?: false;
}

/** Changes which products are in an article group; writes nothing where it is so already. */
export async function changeGroupProducts(client: MplusClient, groupNumber: number, change: ProductsChange): Promise<ChangedGroup> {
	const before = await readGroup(client, groupNumber);
	const known = membersOf(before);
	if (known !== undefined && isSo(change, known)) return { flat: before, changed: false };
	const what = `Article group ${groupNumber}`;
	const end = await send(client, groupNumber, change, known);
	if (end.kind === 'refused') throw new PosError('refused', `${what}: ${end.message}`);
	if (end.kind === 'answer') demandSuccess(end.value, what, 'Check the product numbers; a product number is not an article number');
	const read = async (): Promise<FlatGroup> => await readGroup(client, groupNumber);
	const after = end.kind === 'unclear' ? await lookAfterWrite(what, read) : await readAfterWrite(read);
	if (!after) return { flat: before, changed: true, readBack: false };
	const members = membersOf(after);
	if (isMet(change, members ?? [])) return { flat: after, changed: true };
	if (end.kind === 'unclear') throw unansweredGroup(what, end.message);
	throw new PosError('refused', `${what}: MplusKASSA says it is done, but the group has products ${(members ?? []).join(', ') || 'none'}`, { hint: 'Check that every product number exists' });
}

async function send(client: MplusClient, groupNumber: number, change: ProductsChange, members: readonly number[] | undefined): Promise<WriteEnd<ProductsOperation>> {
	switch (change.kind) {
		case 'add': {
			const number = change.productNumbers.filter((product) => !members?.includes(product));
			const request = { groupNumber, ...(change.position !== undefined && { position: change.position }), productNumbers: { number } };
			return await client.write('addProductsToArticleGroup', { request }, 'never');
		}
		case 'remove':
			return await client.write('deleteProductsFromArticleGroup', { request: { groupNumber, productNumbers: { number: change.productNumbers.filter((product) => members?.includes(product) ?? true) } } }, 'never');
		case 'removeAll':
			return await client.write('deleteProductsFromArticleGroup', { request: { groupNumber, removeAll: true } }, 'keyed');
		case 'replace':
			return await client.write('replaceProductsOfArticleGroup', { request: { groupNumber, productNumbers: { number: change.productNumbers } } }, 'keyed');
	}
}

/** An absent list may mean none, or that this till does not tell. */
function membersOf({ group }: FlatGroup): number[] | undefined {
	return group.productNumbers?.number;
}

/** Whether there is nothing to write; of a replacement the order counts too. */
function isSo(change: ProductsChange, members: readonly number[]): boolean {
	if (change.kind !== 'replace') return isMet(change, members);
	return change.productNumbers.length === members.length && change.productNumbers.every((product, index) => members[index] === product);
}

function isMet(change: ProductsChange, members: readonly number[]): boolean {
	switch (change.kind) {
		case 'add':
			return change.productNumbers.every((product) => members.includes(product));
		case 'remove':
			return change.productNumbers.every((product) => !members.includes(product));
		case 'removeAll':
			return members.length === 0;
		case 'replace':
			return change.productNumbers.length === members.length && change.productNumbers.every((product) => members.includes(product));
	}
}
