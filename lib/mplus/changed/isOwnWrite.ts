import type { Article, Order, Product, Received, Relation, SoapMplusDateTime } from '../soap/mplusTypes.generated';
import type { RecordKind } from './RecordKind';

/** How the external IDs of records begin that this package carried over from CCV SalesPOS. */
const PREFIX = 'ccv-';

/** Whether this package made a record and nobody changed it since. Stock says so in its history only. */
export function isOwnWrite(kind: RecordKind, record: object): boolean {
	switch (kind) {
		case 'order': {
			const { extOrderId, changeCounter } = record as Received<Order>;
			return isOurs(extOrderId) && changeCounter !== undefined && changeCounter <= 1;
		}
		case 'customer': {
			const relation = record as Received<Relation>;
			return isOurs(relation.extRelationId) && isUntouched(relation);
		}
		case 'product': {
			const articles = (record as Received<Product>).articleList?.article ?? [];
			return articles.length > 0 && articles.every((article) => isOurs(article.extArticleId) && isUntouched(article));
		}
		default:
			return false;
	}
}

function isOurs(externalId: string | undefined): boolean {
	return externalId?.startsWith(PREFIX) === true;
}

function isUntouched({ createTimestamp, changeTimestamp }: Pick<Received<Article>, 'createTimestamp' | 'changeTimestamp'>): boolean {
	const created = momentText(createTimestamp);
	return created !== undefined && created === momentText(changeTimestamp);
}

function momentText(moment: Received<SoapMplusDateTime> | undefined): string | undefined {
	if (!moment?.year) return undefined;
	return [moment.year, moment.mon, moment.day, moment.hour, moment.min, moment.sec].join('-');
}
