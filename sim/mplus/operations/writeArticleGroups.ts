import type { ArticleGroup } from '../records';
import { productsOfGroup } from '../store/productsOfGroup';
import { putArticleGroup } from '../store/putArticleGroup';
import { setGroupProducts } from '../store/setGroupProducts';
import { numberIn, numbersIn, recordIn, textIn, type WireRecord } from '../wire';
import type { MplusWorld } from '../world';

import type { Call, Operation } from './Operation';

/** Parent 0 is the top (assumed). */
export const newArticleGroup: Operation = ({ world, input, context }) => {
	const request = recordIn(input, 'request') ?? {};
	const failed = (result: string): WireRecord => ({ result: `NEW-ARTICLE-GROUP-RESULT-${result}`, groupNumber: 0 });
	const parentGroupNumber = numberIn(request, 'parentGroupNumber') ?? 0;
	const name = textIn(request, 'name') ?? '';
	if (context.refuse) return failed('FAILED');
	if (parentGroupNumber !== 0 && !liveGroup(world, parentGroupNumber)) return failed('PARENT-NOTFOUND');
	if (name === '' || !hasImage(world, request)) return failed('FAILED');
	const groupNumber = Math.max(0, ...world.articleGroups.keys()) + 1;
	putArticleGroup(world, { ...sentFields(request), groupNumber, parentGroupNumber, name });
	return { result: 'NEW-ARTICLE-GROUP-RESULT-OK', groupNumber };
};

/** What is not sent stays as it is (assumed). */
export const updateArticleGroup: Operation = ({ world, input, context }) => {
	const request = recordIn(input, 'request') ?? {};
	const known = liveGroup(world, numberIn(request, 'groupNumber') ?? 0);
	const parent = numberIn(request, 'parentGroupNumber');
	const result = (word: string): WireRecord => ({ result: `SAVE-ARTICLE-GROUP-RESULT-${word}` });
	if (context.refuse) return result('FAILED');
	if (!known) return result('NOT-FOUND');
	const isLost = parent !== undefined && parent !== 0 && !liveGroup(world, parent);
	const isLoop = parent !== undefined && branchOf(world, known).some(({ groupNumber }) => groupNumber === parent);
	if (isLost || isLoop || request.name === '' || !hasImage(world, request)) return result('FAILED');
	putArticleGroup(world, { ...known, ...sentFields(request) });
	return result('OK');
};

/** Deletes the subgroups too. Their products stay, without the group (assumed). */
export const deleteArticleGroup: Operation = ({ world, input, context }) => {
	const known = liveGroup(world, numberIn(recordIn(input, 'request'), 'groupNumber') ?? 0);
	const result = (word: string): WireRecord => ({ result: `DELETE-ARTICLE-GROUP-RESULT-${word}` });
	if (context.refuse) return result('FAILED');
	if (!known) return result('NOTFOUND');
	for (const group of branchOf(world, known)) putArticleGroup(world, { ...group, isDeleted: true, productNumbers: [] });
	return result('OK');
};

/** Position 0 or none appends; a product that is in already moves there (assumed). */
export const addProductsToArticleGroup: Operation = (call) =>
	changeProducts(call, 'ADD-PRODUCTS-TO-ARTICLE-GROUP-RESULT', (before, sent, request) => {
		const others = before.filter((number) => !sent.includes(number));
		const position = numberIn(request, 'position') ?? 0;
		const place = position > 0 ? position - 1 : others.length;
		return [...others.slice(0, place), ...sent, ...others.slice(place)];
	});

export const replaceProductsOfArticleGroup: Operation = (call) =>
	changeProducts(call, 'REPLACE-PRODUCTS-OF-ARTICLE-GROUP-RESULT', (_before, sent) => sent);

/** Products that are not in the group are passed over (assumed). */
export const deleteProductsFromArticleGroup: Operation = (call) =>
	changeProducts(call, 'DELETE-PRODUCTS-FROM-ARTICLE-GROUP-RESULT', (before, sent, request) =>
		request.removeAll === true ? [] : before.filter((number) => !sent.includes(number)),
	);

type Change = (before: number[], sent: number[], request: WireRecord) => number[];

function changeProducts({ world, input, context }: Call, literal: string, change: Change): WireRecord {
	const request = recordIn(input, 'request') ?? {};
	const group = liveGroup(world, numberIn(request, 'groupNumber') ?? 0);
	const sent = [...new Set(numbersIn(recordIn(request, 'productNumbers'), 'number'))];
	if (context.refuse) return { result: `${literal}-FAILED` };
	if (!group) return { result: `${literal}-NOT-FOUND` };
	if (sent.some((number) => !world.products.has(number))) return { result: `${literal}-FAILED` };
	const before = productsOfGroup(world, group.groupNumber).map(({ productNumber }) => productNumber);
	setGroupProducts(world, group.groupNumber, change(before, sent, request));
	putArticleGroup(world, group);
	return { result: `${literal}-OK` };
}

function liveGroup(world: MplusWorld, groupNumber: number): ArticleGroup | undefined {
	const group = world.articleGroups.get(groupNumber);
	return group?.isDeleted === false ? group : undefined;
}

function branchOf(world: MplusWorld, group: ArticleGroup): ArticleGroup[] {
	const children = [...world.articleGroups.values()].filter(
		({ parentGroupNumber, isDeleted }) => !isDeleted && parentGroupNumber === group.groupNumber,
	);
	return [group, ...children.flatMap((child) => branchOf(world, child))];
}

function hasImage(world: MplusWorld, request: WireRecord): boolean {
	const imageId = numberIn(request, 'imageId') ?? 0;
	return imageId === 0 || world.images.has(imageId);
}

function sentFields(request: WireRecord): Partial<ArticleGroup> {
	const { parentGroupNumber, name, text, sortOrder, imageId } = request;
	const fields = { parentGroupNumber, name, text, sortOrder, imageId };
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
