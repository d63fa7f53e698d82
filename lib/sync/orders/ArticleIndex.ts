import type { ArticleKey, TargetArticle } from './OrderTarget';

export type FoundArticle = { kind: 'found'; article: TargetArticle } | { kind: 'ambiguous'; numbers: number[] } | { kind: 'unknown' };

export interface ArticleIndex {
	/** The article that a line means: by each key in turn, the first that knows it decides. */
	find(line: { sku?: string; ean?: string }): FoundArticle;
	byNumber(number: number): TargetArticle | undefined;
}

/** Looks articles up by text, exactly: `00123` is not article 123, and 85123a is not 85123A. */
export function createArticleIndex(articles: TargetArticle[], keys: ArticleKey[]): ArticleIndex {
	const indexes = keys.map((key) => ({ key, byText: indexBy(articles, key) }));
	const numbers = new Map(articles.map((article) => [article.number, article]));
	return {
		find({ sku, ean }) {
			for (const { key, byText } of indexes) {
				const texts = key === 'barcode' ? [ean, sku] : [sku];
				const hits = texts.flatMap((text) => (text === undefined ? [] : (byText.get(text) ?? [])));
				const found = decide([...new Set(hits)]);
				if (found.kind !== 'unknown') return found;
			}
			return { kind: 'unknown' };
		},
		byNumber: (number) => numbers.get(number),
	};
}

function decide(hits: TargetArticle[]): FoundArticle {
	const active = hits.filter(({ active: isActive }) => isActive);
	const candidates = active.length > 0 ? active : hits;
	const [article] = candidates;
	if (!article) return { kind: 'unknown' };
	return candidates.length === 1 ? { kind: 'found', article } : { kind: 'ambiguous', numbers: candidates.map(({ number }) => number).sort((a, b) => a - b) };
}

function indexBy(articles: TargetArticle[], key: ArticleKey): Map<string, TargetArticle[]> {
	const index = new Map<string, TargetArticle[]>();
	for (const article of articles) {
		for (const text of textsOf(article, key)) index.set(text, [...(index.get(text) ?? []), article]);
	}
	return index;
}

function textsOf(article: TargetArticle, key: ArticleKey): string[] {
	switch (key) {
		case 'articleNumber':
			return [String(article.number)];
		case 'pluNumber':
			return article.pluNumber ? [article.pluNumber] : [];
		case 'externalId':
			return article.externalId ? [article.externalId] : [];
		case 'barcode':
			return article.barcodes;
	}
}
