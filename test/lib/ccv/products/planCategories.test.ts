import fc from 'fast-check';

import { planCategories, type CategoryChange, type CategoryLink } from '../../../../lib/ccv/products/categories/planCategories';

const LINKS = [{ id: 81, category_id: 1 }, { id: 82, category_id: 2 }];

describe('given a product in categories 1 and 2', () => {
	it.each<[CategoryChange, number[], number[], number[]]>([
		['add', [2, 3, 3], [3], []],
		['add', [], [], []],
		['remove', [2, 3], [], [82]],
		['replace', [2, 3], [3], [81]],
		['replace', [1, 2], [], []],
		['replace', [], [], [81, 82]],
	])('when %s is wanted with %j, then %j are added and links %j go', (change, wanted, add, remove) => {
		const plan = planCategories(LINKS, wanted, change);

		expect([plan.add, plan.remove.map(({ id }) => id)]).toEqual([add, remove]);
	});
});

it('given any categories, when a plan is carried out, then a second one is empty', () => {
	const ids = fc.array(fc.nat(8), { maxLength: 8 });
	fc.assert(
		fc.property(fc.uniqueArray(fc.nat(8)), ids, fc.constantFrom<CategoryChange>('add', 'remove', 'replace'), (has, wanted, change) => {
			const links: CategoryLink[] = has.map((id) => ({ id: 100 + id, category_id: id }));
			const { add, remove } = planCategories(links, wanted, change);
			const after = [...links.filter((link) => !remove.includes(link)), ...add.map((id) => ({ id: 200 + id, category_id: id }))];

			expect(planCategories(after, wanted, change)).toEqual({ add: [], remove: [] });
			if (change === 'replace') expect(new Set(after.map((link) => link.category_id))).toEqual(new Set(wanted));
		}),
	);
});
