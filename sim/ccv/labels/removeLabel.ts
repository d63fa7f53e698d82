import { dropRecords } from '../dropRecords';
import type { CcvWorld } from '../world';

/** Deletes a label "and all the links to other resources" (data/ccvshop-endpoints-merged.json, labels). */
export function removeLabel(world: CcvWorld, id: number): void {
	dropRecords(world, 'labels', (label) => label.id === id);
	const labelled: Array<Array<{ labels?: number[] }>> = [world.products, world.orders, world.invoices];
	for (const record of labelled.flat()) {
		if (record.labels) record.labels = record.labels.filter((label) => label !== id);
	}
}
