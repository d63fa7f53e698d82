import { withInstallationLock } from '../../sync/installationLock';
import type { CcvClient } from '../CcvClient';
import { ccvOrigin } from '../ccvUrl';
import type { CcvRecord } from '../writes/createRecord';
import { commitVariants } from './commitVariants';
import { optionKey, optionPrices } from './optionPrices';
import { planVariants, type VariantSettings, type VariantStep } from './planVariants';
import { forgetAttributes } from './readAttributes';
import { readVariants } from './readVariants';
import { readVariantState } from './readVariantState';
import type { WantedVariant } from './WantedVariant';
import { withoutKnownStock } from './withoutKnownStock';

/** What was made and changed for the variants of a product. */
export interface CreatedVariants {
	/** All its attribute combinations afterwards, in CCV's own JSON; as they were before the last changes where they could not be read again. */
	variants: CcvRecord[];
	readBack?: false;
	steps: VariantStep[];
	/** Those whose stock is another than was given, and was left as it is. */
	stockKept: number[];
}

export interface CreateSettings extends Omit<VariantSettings, 'prices'> {
	/** Whether variants that are in use get the stock that is given, too. */
	overwritesStock?: boolean;
}

/**
 * Gives a product the variants that are wanted, in so many steps as it takes: attributes and values that the shop lacks, what of them
 * the product lacks, then the fields of each combination. Run again it changes nothing, and after a crash it goes on where it was.
 */
export async function createVariants(client: CcvClient, product: CcvRecord, wanted: WantedVariant[], over: CreateSettings): Promise<CreatedVariants> {
	// Two executions would both give the product what it lacks.
	const lock = `ccv-variants:${ccvOrigin(client.connection.baseUrl)}:${String(product.id)}`;
	return await withInstallationLock(lock, client.port, async () => await build(client, product, wanted, over)).catch(async (failure: unknown) => {
		forgetAttributes(client);
		return await Promise.reject(failure as Error);
	});
}

async function build(client: CcvClient, product: CcvRecord, given: WantedVariant[], { overwritesStock = false, ...over }: CreateSettings): Promise<CreatedVariants> {
	const state = await readVariantState(client, product, given);
	const { wanted, kept: stockKept } = overwritesStock ? { wanted: given, kept: [] } : withoutKnownStock(state, given);
	const known = new Map(state.attached.map(({ attributeName, valueName, price }) => [optionKey({ name: attributeName, value: valueName }), price]));
	const settings = { ...over, prices: optionPrices(wanted, known) };
	const building = planVariants(state, wanted, settings).filter(({ kind }) => kind !== 'change');
	const made = await commitVariants(client, state, building);
	const built = building.length === 0 ? state : { ...state, product: { ...product, stocktype: 'Attribute' }, variants: await readVariants(client, Number(product.id)) };
	// Prices were set above: what is attached now bears them.
	const changes = planVariants(built, wanted, { ...settings, prices: new Map() });
	await commitVariants(client, built, changes);
	const steps = [...made, ...changes];
	if (changes.length === 0) return { variants: built.variants, steps, stockKept };
	const after = await readVariants(client, Number(product.id)).catch(() => undefined);
	return after ? { variants: after, steps, stockKept } : { variants: built.variants, readBack: false, steps, stockKept };
}
