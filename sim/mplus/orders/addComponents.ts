import { numberIn, recordIn, recordsIn, type WireRecord } from '../wire';
import type { MplusWorld } from '../world';

/** The till adds the components of composite articles unless they were sent; their price is in the main article's (API.md 9.1). */
export function addComponents(world: MplusWorld, lines: WireRecord[]): WireRecord[] {
	if (!world.composites) return lines;
	return lines.flatMap((line, index) => {
		const sent = lines[index + 1]?.lineType === 'LINE-TYPE-COMPONENT';
		return sent || line.lineType === 'LINE-TYPE-COMPONENT' ? [line] : [line, ...componentLines(world, line)];
	});
}

function componentLines(world: MplusWorld, line: WireRecord): WireRecord[] {
	const articleNumber = numberIn(line, 'articleNumber') ?? 0;
	const article = world.articles.get(articleNumber)?.article;
	const components = recordsIn(article, 'componentArticleList', 'componentArticle');
	const data = recordIn(line, 'data');
	// The main article is itself listed among its components.
	return components
		.filter((component) => component.articleNumber !== articleNumber)
		.map((component) => ({
			articleNumber: component.articleNumber,
			lineType: 'LINE-TYPE-COMPONENT',
			data: {
				quantity: (numberIn(data, 'quantity') ?? 0) * (numberIn(component, 'quantity') ?? 1),
				decimalPlaces: (numberIn(data, 'decimalPlaces') ?? 0) + (numberIn(component, 'decimalPlaces') ?? 0),
				price: 0,
				priceExcl: 0,
			},
		}));
}
