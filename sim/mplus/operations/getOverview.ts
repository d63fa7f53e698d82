import { cardImageList } from '../images/cardImageList';
import { cardsOf, type Card } from '../overview/cardsOf';
import { filterTest, type CardTest } from '../overview/filterTest';
import { cardTypeIn, hasCategory } from '../overview/hasCategory';
import { isAsked } from '../overview/isAsked';
import { overviewFields, type OverviewField } from '../overview/overviewFields';
import { sortCards } from '../overview/sortCards';
import type { CardType } from '../records';
import { notImplemented } from '../soap/notImplemented';
import { numberIn, recordIn, recordsIn, textIn, textsIn, type WireRecord } from '../wire';
import type { MplusWorld } from '../world';

import type { Operation } from './Operation';

/** The till's only free-text search, and the only one by extArticleId or barcode (API.md 5, 6). */
export const getOverview: Operation = ({ world, input }) => {
	const request = recordIn(input, 'request') ?? {};
	refuseUnknown(request);
	const query = readQuery(world, request);
	const cards = query.errors.length > 0 ? [] : cardsOf(world, query.cardType);
	const hits = cards.filter(
		(card) => isAsked(request, query.fields, card) && query.tests.every((test) => test(card.fields)),
	);
	const sorted = query.order ? sortCards(hits, query.order, request.sortOrder === 'DESCENDING') : hits;
	const { page, ...numbers } = cutPage(world, request, sorted);
	return {
		...numbers,
		overviewList: { overview: page.map((card) => toRow(world, request, query, card)) },
		result: `GET-OVERVIEW-RESULT-${query.errors.length > 0 ? 'FAILED' : 'OK'}`,
		errorList: { errors: query.errors },
	};
};

interface Query {
	cardType: CardType;
	fields: OverviewField[];
	selected: OverviewField[];
	tests: CardTest[];
	order: OverviewField | undefined;
	errors: WireRecord[];
}

/** Without a selection all fields come, by the card's number (assumed). */
function readQuery(world: MplusWorld, request: WireRecord): Query {
	const cardType = cardTypeIn(request);
	const fields = overviewFields(world, cardType);
	const errors: WireRecord[] = [];
	const find = (name: string, code: string): OverviewField[] => {
		const found = fields.filter((field) => field.name === name);
		if (found.length === 0) errors.push(toError(code, name));
		return found;
	};
	const tests = recordsIn({ request }, 'request', 'filterList').flatMap((filter) =>
		find(textIn(filter, 'fieldName') ?? '', 'FILTER-FIELD').flatMap((field) => {
			const test = filterTest(world, field, filter);
			if (!test) errors.push(toError('FILTER-OPERATOR', field.name));
			return test ?? [];
		}),
	);
	const names = textsIn(request, 'selectFieldNameList');
	const selected = names.length > 0 ? names.flatMap((name) => find(name, 'SELECT-FIELD')) : fields;
	const orderField = textIn(request, 'orderField');
	const order = orderField ? find(orderField, 'ORDER-FIELD')[0] : fields[0];
	if (!hasCategory(world, request)) errors.push(toError('CATEGORYID'));
	return { cardType, fields, selected, tests, order, errors };
}

function refuseUnknown(request: WireRecord): void {
	if (request.scopeValues !== undefined) throw notImplemented('getOverview with scopeValues');
	if (request.aggregateValues === true) throw notImplemented('getOverview with aggregateValues');
	if (request.imageDetails === 'OVERVIEW-IMAGE-DETAILS-SIMPLE') throw notImplemented('getOverview with imageDetails');
}

/** How many come where it is not said is not documented, nor whether there is a most. */
const DEFAULT_PER_PAGE = 100;

interface OverviewPage {
	page: Card[];
	currentPageNumber: number;
	lastPageNumber: number;
	maxPerPage: number;
	totalRecords: number;
}

function cutPage({ overviewFirstPage }: MplusWorld, request: WireRecord, cards: Card[]): OverviewPage {
	const maxPerPage = numberIn(request, 'maxPerPage') || DEFAULT_PER_PAGE;
	const currentPageNumber = Math.max(overviewFirstPage, numberIn(request, 'pageNumber') ?? overviewFirstPage);
	const start = (currentPageNumber - overviewFirstPage) * maxPerPage;
	const pages = Math.max(1, Math.ceil(cards.length / maxPerPage));
	return {
		page: cards.slice(start, start + maxPerPage),
		...{ currentPageNumber, lastPageNumber: pages - 1 + overviewFirstPage, maxPerPage, totalRecords: cards.length },
	};
}

function toRow(world: MplusWorld, request: WireRecord, { cardType, selected }: Query, card: Card): WireRecord {
	const images = request.retrieveImageList === true ? (cardImageList(world, cardType, card.cardNumber) ?? {}) : undefined;
	return { fieldList: selected.map(({ name, read }) => ({ name, value: read(card.fields) ?? '' })), imageList: images };
}

function toError(what: string, field?: string): WireRecord {
	return { field, errorCode: `GET-OVERVIEW-ERROR-INVALID-${what}`, errorMessage: `Invalid ${what.toLowerCase()} ${field ?? ''}` };
}
