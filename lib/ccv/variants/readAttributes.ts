import type { CcvClient } from '../CcvClient';
import { readCollection } from '../readList';
import type { CcvRecord } from '../writes/createRecord';

export interface AttributeValue {
	id: number;
	name: string;
	/** What it adds to the price of products that say nothing else. */
	defaultPrice: number;
}

/** An attribute of the shop, such as size, that products may have. */
export interface Attribute {
	id: number;
	name: string;
	type: string;
	values: AttributeValue[];
}

interface Known {
	attributes?: Promise<Attribute[]>;
	values: Map<number, Promise<AttributeValue[]>>;
}

// A client lives for one run of a node: what it has read is asked for once, and what it makes is added.
const knownBy = new WeakMap<CcvClient, Known>();

/** The attributes that `isWanted` by their name, each with its values; read once a run. */
export async function readAttributes(client: CcvClient, isWanted: (name: string) => boolean): Promise<Attribute[]> {
	const known = knownBy.get(client) ?? { values: new Map<number, Promise<AttributeValue[]>>() };
	knownBy.set(client, known);
	known.attributes ??= readAnew(client);
	const wanted = (await known.attributes).filter(({ name }) => isWanted(name));
	for (const attribute of wanted) {
		const values = known.values.get(attribute.id) ?? readValues(client, attribute.id);
		known.values.set(attribute.id, values);
		attribute.values = await values;
	}
	return wanted;
}

/** An attribute that was made in this run. */
export async function noteAttribute(client: CcvClient, attribute: Attribute): Promise<void> {
	const known = knownBy.get(client);
	(await known?.attributes)?.push(attribute);
	known?.values.set(attribute.id, Promise.resolve(attribute.values));
}

/** To be called after a failure, which may have made something. */
export function forgetAttributes(client: CcvClient): void {
	knownBy.delete(client);
}

export function toAttribute({ id, name, type }: CcvRecord): Attribute {
	return { id: Number(id), name: String(name ?? ''), type: String(type ?? ''), values: [] };
}

export function toAttributeValue({ id, name, default_price: price }: CcvRecord): AttributeValue {
	return { id: Number(id), name: String(name ?? ''), defaultPrice: Number(price ?? 0) };
}

async function readAnew(client: CcvClient): Promise<Attribute[]> {
	return (await readCollection(client, '/attributes/')).map(toAttribute);
}

async function readValues(client: CcvClient, attributeId: number): Promise<AttributeValue[]> {
	return (await readCollection(client, `/attributes/${attributeId}/attributevalues/`)).map(toAttributeValue);
}
