import { mapConcurrently } from '../../../http/mapConcurrently';
import { chooseDated } from '../../../sync/changed/chooseDated';
import { checkOrigin } from '../../../sync/checkpoint/checkOrigin';
import { demandDates } from '../../../sync/checkpoint/demandForm';
import { encodeCheckpoint } from '../../../sync/checkpoint/encodeCheckpoint';
import type { LedgerState } from '../../../sync/ledger/readLedger';
import type { RunReport } from '../../../sync/RunReport';
import { startReport } from '../../../sync/startReport';
import type { CcvClient } from '../../CcvClient';
import { readWebshop, type Webshop } from '../../orders/readWebshop';
import type { CcvRecord } from '../../writes/createRecord';
import { missingCollections, type ProductCollection } from '../bringCollections';
import { firstProductCheckpoint, type ProductStart } from './firstProductCheckpoint';
import { listChanged } from './listChanged';
import type { ProductHead } from './productHead';
import { readFailedProducts } from './readFailedProducts';
import { readProductPage } from './readProductPage';
import { readWholeProduct } from './readWholeProduct';
import { withShopTime } from './shopTime';

export interface ChangedProductsSettings extends ProductStart {
	flow: string;
	amountPerRun: number;
	/** Whether each product brings its photos along. */
	photos: boolean;
	dryRun: boolean;
}

export interface ChangedProducts {
	/** Products as CCV gives them, with variants, categories and shop. */
	records: CcvRecord[];
	run: RunReport;
}

interface Run {
	client: CcvClient;
	ledger: LedgerState;
	settings: ChangedProductsSettings;
	shop: Webshop;
	startedAtMs: number;
	collections: ProductCollection[];
	/** `left`: how many calls the rest takes at most. */
	onProgress?: (done: number, total: number, left: number) => void;
}

const COLLECTIONS: ProductCollection[] = ['attributecombinations', 'producttocategories'];
const SAMPLE_SIZE = 25;
const AT_A_TIME = 4;

/** Products that are new or changed since the checkpoint in the ledger, each whole. A deleted one does not show. */
export async function readChangedProducts(given: CcvClient, ledger: LedgerState, settings: ChangedProductsSettings, hooks: Pick<Run, 'onProgress'> = {}): Promise<ChangedProducts> {
	const startedAtMs = given.port.now();
	const { client, shopTime } = withShopTime(given);
	const shop = await readWebshop(client);
	const beganAt = shopTime();
	const origin = { kind: 'product', flow: settings.flow, source: `ccv:${shop.id}` };
	const collections: ProductCollection[] = settings.photos ? [...COLLECTIONS, 'productphotos'] : COLLECTIONS;
	const run: Run = { client, ledger, settings, shop, startedAtMs, collections, ...hooks };
	if (ledger.checkpoint) {
		checkOrigin(ledger.checkpoint, origin);
		demandDates(ledger.checkpoint);
	}
	if (!ledger.checkpoint && settings.start === 'fromNow') {
		const checkpoint = await firstProductCheckpoint(client, origin, settings, beganAt);
		return settings.dryRun ? await readSample(run) : { records: [], run: { ...reportOf(run, []), start: 'fromNow', checkpoint: encodeCheckpoint(checkpoint) } };
	}
	const before = ledger.checkpoint ?? (await firstProductCheckpoint(client, origin, settings, beganAt));
	const listing = await listChanged(client, before, settings.amountPerRun, collections);
	const failed = await readFailedProducts(client, before, settings.amountPerRun, collections);
	const choice = chooseDated(before, { ...listing, ...failed, beganAt }, settings.amountPerRun);
	const records = await readAllWhole(run, choice.take);
	const report: RunReport = {
		...reportOf(run, choice.take),
		start: ledger.checkpoint ? 'checkpoint' : settings.start,
		checkpoint: encodeCheckpoint(choice.checkpoint),
		attempts: Object.fromEntries([...choice.attempts].map(([id, attempts]) => [String(id), attempts])),
		endReached: choice.endReached,
	};
	return { records, run: report };
}

/** A dry run without a checkpoint shows the products that changed last: from now on there would be nothing to see. */
async function readSample(run: Run): Promise<ChangedProducts> {
	const { heads } = await readProductPage(run.client, { order: 'modifydate_desc', start: 0, size: SAMPLE_SIZE, expand: run.collections });
	const take = heads.slice(0, SAMPLE_SIZE);
	return { records: await readAllWhole(run, take), run: { ...reportOf(run, take), start: 'sample' } };
}

async function readAllWhole({ client, collections, shop, onProgress }: Run, heads: ProductHead[]): Promise<CcvRecord[]> {
	let done = 0;
	let left = heads.reduce((calls, { record }) => calls + missingCollections(record, collections).length, 0);
	return await mapConcurrently(heads, AT_A_TIME, async ({ record }) => {
		const whole = await readWholeProduct(client, record, collections, shop);
		left -= missingCollections(record, collections).length;
		onProgress?.(++done, heads.length, left);
		return whole;
	});
}

function reportOf({ ledger, settings, shop, startedAtMs }: Run, take: ProductHead[]): RunReport {
	return { ...startReport(ledger, { flow: settings.flow, kind: 'product', source: `ccv:${shop.id}` }, startedAtMs), ids: take.map(({ id }) => String(id)) };
}
