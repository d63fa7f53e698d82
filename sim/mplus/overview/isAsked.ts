import { numberIn, recordIn, textIn, type WireRecord } from '../wire';

import type { Card } from './cardsOf';
import { categoriesOf } from './categoriesOf';
import type { OverviewField } from './overviewFields';

/** The category and the search of an overview: the term is a part of any field's text, whatever its case (assumed). */
export function isAsked(request: WireRecord, fields: OverviewField[], { active, fields: card }: Card): boolean {
	const categoryId = numberIn(request, 'categoryId') ?? 0;
	const search = recordIn(request, 'search');
	if (categoryId !== 0 && !categoriesOf(card).includes(categoryId)) return false;
	if (!search) return true;
	if (search[active ? 'active' : 'notActive'] !== true) return false;
	const term = (textIn(search, 'term') ?? '').toLowerCase();
	return fields.some((field) => SEARCHED.has(field.dataType) && (field.read(card) ?? '').toLowerCase().includes(term));
}

const SEARCHED = new Set(['DATA-TYPE-STRING', 'DATA-TYPE-INT']);
