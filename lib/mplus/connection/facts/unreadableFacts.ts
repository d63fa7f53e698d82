import type { Fact } from '../ConnectionReport';

/** Questions that only a write could settle (Mplus API, dossier 17). */
export const UNREADABLE_FACTS: Fact[] = [
	unreadable('Does setting stock set the free or the physical amount?', 'Try it with one article that stands in an open order', 'Stock: Set'),
	unreadable('Does an update empty the fields that it does not send?', 'It is taken that they stay; lists are always sent whole', 'Customer: Update, Product: Update, Order: Update'),
	unreadable('Does branch 0 mean the default branch?', 'The number of the branch is always sent', 'Branch'),
	unreadable('Does the till honour the offset of a time it is sent?', 'Times are sent as the shop\'s clock with the right offset, so that both readings agree', 'Time Zone'),
];

function unreadable(question: string, finding: string, setting: string): Fact {
	return { question, answer: 'open', finding: `Reading cannot tell. ${finding}`, setting };
}
