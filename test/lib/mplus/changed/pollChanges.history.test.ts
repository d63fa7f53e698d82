import { pollChanges, type PollSettings } from '../../../../lib/mplus/changed/pollChanges';
import { nextMarker } from '../../../../sim/mplus/store/nextMarker';
import { putRelation } from '../../../../sim/mplus/store/putRelation';
import type { MplusWorld } from '../../../../sim/mplus/world';
import type { FaultKind } from '../../../../sim/server/types';
import { seededRandom } from '../../../support/crash/random';
import { expectValidRequests } from '../../../support/xsd/expectValidRequests';
import { closeTills, startTill } from '../aTillScene';

const POLLS = 300;
const CHANGES = 10_000;
const CUSTOMERS = 400;
const FAULTS: FaultKind[] = ['cut', 'garbage', 'server-error', 'lose-answer', 'reset-before', 'proxy-page'];
const SETTINGS: PollSettings = { start: 'fromNow', recordsPerPoll: 60, filter: {} };

interface Change {
	relationNumber: number;
	marker: number;
}

afterAll(closeTills);

describe('given a trigger that is polled over a long time', () => {
	it.each([1, 2, 3])(`when ${POLLS} polls see ${CHANGES} changes, of which some end late, and many polls fail or are forgotten, then none is missed (seed %d)`, async (seed) => {
		const random = seededRandom(seed);
		const { client, sim } = await startTill({ given: { relations: [] } });
		const changes: Change[] = [];
		const late: Change[] = [];
		const delivered: Change[] = [];
		let saved: string | undefined;
		let [failed, forgotten, repeated] = [0, 0, 0];

		// As the node does: the position is kept with the records that are handed on. One that is forgotten was handed on, and n8n died before it was stored.
		async function poll(isForgotten = false): Promise<number> {
			try {
				const { changed, position } = await pollChanges(client, 'customer', saved, SETTINGS);
				delivered.push(...changed.map(({ id, marker }) => ({ relationNumber: Number(id), marker })));
				if (isForgotten) repeated += changed.length;
				else saved = position;
				return changed.length;
			} catch {
				failed += 1;
				return 0;
			}
		}

		await poll();
		for (let number = 1; number <= POLLS; number++) {
			for (const change of late.splice(0)) appear(sim.world, change);
			const amount = number === POLLS ? CHANGES - changes.length : Math.min(CHANGES - changes.length, Math.floor((random() * 2 * CHANGES) / POLLS));
			for (let index = 0; index < amount; index++) changes.push(change(sim.world, random, late));
			if (random() < 0.3) {
				const on = random() < 0.5 ? 'getRelations' : 'getCurrentSyncMarkersV2';
				sim.faults.push({ on, then: FAULTS[Math.floor(random() * FAULTS.length)] as FaultKind });
			}
			const isForgotten = random() < 0.03;
			forgotten += Number(isForgotten);
			await poll(isForgotten);
			sim.faults.length = 0;
		}
		for (const change of late.splice(0)) appear(sim.world, change);
		while ((await poll()) > 0);

		const newest = new Map<number, number>();
		for (const { relationNumber, marker } of delivered) newest.set(relationNumber, Math.max(marker, newest.get(relationNumber) ?? 0));
		const missed = changes.filter(({ relationNumber, marker }) => (newest.get(relationNumber) ?? 0) < marker);
		const doubled = delivered.length - new Set(delivered.map(({ relationNumber, marker }) => `${relationNumber}/${marker}`)).size;

		expect({ changes: changes.length, missed }).toEqual({ changes: CHANGES, missed: [] });
		expect(doubled).toBeLessThanOrEqual(repeated);
		expect(doubled > 0).toBe(repeated > 0);
		expect(delivered.length).toBeGreaterThan(CHANGES / 3);
		expect(failed).toBeGreaterThan(POLLS / 5);
		expect(forgotten).toBeGreaterThan(2);
		expect(sim.world.failures).toEqual([]);
		await expectValidRequests(sim.log);
	});
});

/** Somebody changes a relation; a few changes have their marker at once and are seen later. */
function change(world: MplusWorld, random: () => number, late: Change[]): Change {
	const relationNumber = 1 + Math.floor(random() * CUSTOMERS);
	if (random() >= 0.02) return { relationNumber, marker: putRelation(world, { relationNumber, name: 'Changed' }).syncMarker };
	const change = { relationNumber, marker: nextMarker(world, 'relation') };
	late.push(change);
	return change;
}

/** A change that ends, unless the record has a later marker already. */
function appear(world: MplusWorld, { relationNumber, marker }: Change): void {
	const known = world.relations.get(relationNumber);
	if (known && known.syncMarker > marker) return;
	world.relations.set(relationNumber, { relationNumber, name: 'Late', active: true, syncMarker: marker });
}
