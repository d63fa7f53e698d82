import { toImage } from '../images/toImage';
import type { ArticleGroup } from '../records';
import { productsOfGroup } from '../store/productsOfGroup';
import { numbersIn, recordIn, type WireRecord } from '../wire';
import type { MplusWorld } from '../world';

import type { Operation } from './Operation';
import { takePage } from './takePage';

/** A tree without what is deleted. `groupNumbers` names top-level groups; a marker asks for the trees something changed in (assumed). */
export const getArticleGroups: Operation = ({ world, input }) => {
	const request = recordIn(input, 'request');
	const wanted = numbersIn(request, 'groupNumbers');
	const top = childrenOf(world, 0).filter(({ groupNumber }) => wanted.length === 0 || wanted.includes(groupNumber));
	const dated = top.map((group) => ({ group, syncMarker: newestIn(world, group) }));
	const page = takePage(dated, request).map(({ group }) => group);
	page.sort(byOrder);
	const articles = request?.retrieveArticleNumbers === true;
	return { articleGroupList: { articleGroups: page.map((group) => toTree(world, group, articles)) } };
};

/** Flat, and with what is deleted. */
export const getArticleGroupChanges: Operation = ({ world, input }) => {
	const request = recordIn(input, 'request');
	const wanted = numbersIn(request, 'groupNumbers');
	const asked = [...world.articleGroups.values()].filter(
		({ groupNumber }) => wanted.length === 0 || wanted.includes(groupNumber),
	);
	return { changedArticleGroupList: { changedArticleGroups: takePage(asked, request).map((group) => toChange(world, group)) } };
};

function toTree(world: MplusWorld, group: ArticleGroup, articles: boolean): WireRecord {
	const products = productsOfGroup(world, group.groupNumber);
	const articleNumbers = products.flatMap(({ articleList }) => articleList.article.map(({ articleNumber }) => articleNumber));
	return {
		...fieldsOf(world, group),
		subGroupList: { articleGroups: childrenOf(world, group.groupNumber).map((child) => toTree(world, child, articles)) },
		articleNumbers: articles ? { number: articleNumbers } : undefined,
	};
}

function toChange(world: MplusWorld, group: ArticleGroup): WireRecord {
	const { groupNumber, parentGroupNumber } = group;
	return {
		...fieldsOf(world, group),
		parentGroupNumber: parentGroupNumber === 0 ? undefined : parentGroupNumber,
		subGroupNumbers: { number: childrenOf(world, groupNumber).map((child) => child.groupNumber) },
	};
}

function fieldsOf(world: MplusWorld, group: ArticleGroup): WireRecord {
	const { groupNumber, syncMarker, name, text, sortOrder, isDeleted, imageId } = group;
	const image = world.images.get(imageId ?? 0);
	return {
		...{ groupNumber, syncMarker, name, text, sortOrder, isDeleted },
		productNumbers: { number: productsOfGroup(world, groupNumber).map(({ productNumber }) => productNumber) },
		image: image && toImage(image),
	};
}

function childrenOf(world: MplusWorld, parentGroupNumber: number): ArticleGroup[] {
	const groups = [...world.articleGroups.values()];
	return groups.filter((group) => !group.isDeleted && group.parentGroupNumber === parentGroupNumber).sort(byOrder);
}

function newestIn(world: MplusWorld, group: ArticleGroup): number {
	return Math.max(group.syncMarker, ...childrenOf(world, group.groupNumber).map((child) => newestIn(world, child)));
}

function byOrder(one: ArticleGroup, other: ArticleGroup): number {
	return one.sortOrder - other.sortOrder || one.groupNumber - other.groupNumber;
}
