import type { StructSpec } from '../../../../lib/mplus/soap/mplusTable';

/** For `isOpen` of a record: each type in it is given in full twice, and later only with what it requires. */
export function openTwice(opened = new Map<StructSpec, number>()): (struct: StructSpec) => boolean {
	return (struct) => {
		const times = (opened.get(struct) ?? 0) + 1;
		opened.set(struct, times);
		return times <= 2;
	};
}
