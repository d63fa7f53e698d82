import type { CcvClient } from '../CcvClient';
import { readList } from '../readList';
import type { CcvRecord } from '../writes/createRecord';
import type { AttachedValue, VariantState } from './planVariants';
import { readAttributes } from './readAttributes';
import { readVariants } from './readVariants';
import { comparableName } from './VariantOption';
import type { WantedVariant } from './WantedVariant';

/** What the shop holds of a product's variants and of the attributes that are wanted. */
export async function readVariantState(client: CcvClient, product: CcvRecord, wanted: WantedVariant[]): Promise<VariantState> {
	const names = new Set(wanted.flatMap(({ options }) => options).map(({ name }) => comparableName(name)));
	const attributes = await readAttributes(client, (name) => names.has(comparableName(name)));
	const [attached, variants] = await Promise.all([readAttached(client, Number(product.id)), readVariants(client, Number(product.id))]);
	return { product, attributes, attached, variants };
}

export async function readAttached(client: CcvClient, productId: number): Promise<AttachedValue[]> {
	return (await readList(client, `/products/${productId}/productattributevalues/`)).map(toAttached);
}

export function toAttached({ id, optionid, optionname, optionvalue_id: valueId, optionvalue_name: valueName, price }: CcvRecord): AttachedValue {
	return { id: Number(id), attributeId: Number(optionid), attributeName: String(optionname ?? ''), valueId: Number(valueId), valueName: String(valueName ?? ''), price: Number(price ?? 0) };
}
