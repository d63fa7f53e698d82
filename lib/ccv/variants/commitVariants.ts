import { mapConcurrently } from '../../http/mapConcurrently';
import { PosError } from '../../http/PosError';
import { withInstallationLock } from '../../sync/installationLock';
import { toBody } from '../bodies/toBody';
import type { CcvClient } from '../CcvClient';
import { ccvOrigin } from '../ccvUrl';
import { readCollection, readList } from '../readList';
import { changeRecord } from '../writes/changeRecord';
import { createRecord, type CcvRecord, type NewRecord } from '../writes/createRecord';
import { attributeNamed, valueNamed, type VariantState, type VariantStep } from './planVariants';
import { noteAttribute, toAttribute, toAttributeValue, type Attribute } from './readAttributes';
import { toAttached } from './readVariantState';
import { comparableName } from './VariantOption';

const AT_A_TIME = 4;

type Change = Extract<VariantStep, { kind: 'change' }>;

/**
 * Performs steps in their order, the changes of single combinations four at a time. What is made is noted in the state, so that later
 * steps find it by its name. Returns the steps that it took: other executions may have made an attribute or a value meanwhile.
 */
export async function commitVariants(client: CcvClient, state: VariantState, steps: VariantStep[]): Promise<VariantStep[]> {
	const taken = new Set(steps);
	for (const step of steps) if (step.kind !== 'change' && (await build(client, state, step)) === 'exists') taken.delete(step);
	await mapConcurrently(steps.filter((step): step is Change => step.kind === 'change'), AT_A_TIME, async ({ id, body, title }) =>
		await changeRecord(client, `Variant ${id} (${title})`, 'PATCH', `/attributecombinations/${id}/`, body),
	);
	return [...taken];
}

async function build(client: CcvClient, state: VariantState, step: Exclude<VariantStep, Change>): Promise<'exists' | void> {
	const productId = Number(state.product.id);
	switch (step.kind) {
		case 'createAttribute':
			return await withAttributeLock(client, async () => await createAttribute(client, state, step));
		case 'createValue':
			return await withAttributeLock(client, async () => await createValue(client, demandAttribute(state, step.attribute), step));
		case 'attachValue':
			return await attachValue(client, state, step);
		case 'setPrice':
			return await changeRecord(client, `Extra price of ${step.title} of product ${productId}`, 'PATCH', `/productattributevalues/${step.id}/`, { price: step.price });
		case 'keepStockPerVariant':
			return await changeRecord(client, `Product ${productId}`, 'PATCH', `/products/${productId}/`, { stocktype: 'Attribute' });
	}
}

async function createAttribute(client: CcvClient, state: VariantState, { name, type }: Extract<VariantStep, { kind: 'createAttribute' }>): Promise<'exists' | void> {
	const what = `Attribute ${name}`;
	const find = async () => (await readCollection(client, '/attributes/')).find((attribute) => comparableName(attribute.name) === comparableName(name));
	const known = await find();
	const attribute = toAttribute(known ?? (await make(client, { what, path: '/attributes/', body: toBody('POST /attributes/', { name, type }, what), find })));
	state.attributes.push(attribute);
	await noteAttribute(client, attribute);
	return known && 'exists';
}

async function createValue(client: CcvClient, attribute: Attribute, { name, price }: Extract<VariantStep, { kind: 'createValue' }>): Promise<'exists' | void> {
	const what = `Value ${name} of attribute ${attribute.name}`;
	const path = `/attributes/${attribute.id}/attributevalues/`;
	const find = async () => (await readCollection(client, path)).find((value) => comparableName(value.name) === comparableName(name));
	const known = await find();
	attribute.values.push(toAttributeValue(known ?? (await make(client, { what, path, body: toBody('POST /attributes/:id/attributevalues/', { name, default_price: price }, what), find }))));
	return known && 'exists';
}

async function attachValue(client: CcvClient, state: VariantState, { attribute: name, value: valueName, price }: Extract<VariantStep, { kind: 'attachValue' }>): Promise<void> {
	const attribute = demandAttribute(state, name);
	const value = valueNamed(attribute, valueName);
	if (!value) throw new PosError('malformed-answer', `Attribute ${name}: CCV SalesPOS does not show its value ${valueName}`);
	const what = `Value ${valueName} of attribute ${name} of product ${String(state.product.id)}`;
	const path = `/products/${String(state.product.id)}/productattributevalues/`;
	const find = async () => (await readList(client, path)).find((attached) => Number(attached.optionvalue_id) === value.id);
	state.attached.push(toAttached(await make(client, { what, path, body: toBody('POST /products/:id/productattributevalues/', { optionvalue: value.id, price }, what), find })));
}

/** Other executions of this process may be making the same for another product: they queue here, and who comes later finds it made. */
async function withAttributeLock<T>({ connection, port }: CcvClient, task: () => Promise<T>): Promise<T> {
	return await withInstallationLock(`ccv-attributes:${ccvOrigin(connection.baseUrl)}`, port, task);
}

async function make(client: CcvClient, record: NewRecord): Promise<CcvRecord> {
	const made = await createRecord(client, record);
	if (made) return made;
	throw new PosError('malformed-answer', `${record.what}: CCV SalesPOS says that it is made, and does not show it`, { hint: 'Run it again: what is there already is not made a second time' });
}

function demandAttribute(state: VariantState, name: string): Attribute {
	const attribute = attributeNamed(state, name);
	if (attribute) return attribute;
	throw new PosError('malformed-answer', `CCV SalesPOS does not show attribute ${name}`);
}
