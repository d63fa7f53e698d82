import type { ReferenceData } from '../referenceData';
import type { MplusWorld } from '../world';

const KEYS: { [List in keyof ReferenceData]: Array<keyof ReferenceData[List][number]> } = {
	turnoverGroups: ['turnoverGroup'],
	deliveryMethods: ['deliveryMethod'],
	orderCategories: ['orderCategoryNumber'],
	cardCategories: ['cardType', 'categoryId'],
	customFields: ['cardType', 'fieldName'],
	salesPrices: ['salesPriceNumber'],
	priceGroups: ['priceGroupNumber'],
	terminals: ['branchNumber', 'terminalNumber'],
	branchInformation: ['branchNumber'],
	licensedModules: ['moduleGroup', 'moduleNumber'],
	imageLabels: ['id'],
	webhookConsumers: ['webhookConsumerId'],
};

/** Adds a record to one of the back office's lists, or puts it in the place of the one with its number. */
export function putReference<List extends keyof ReferenceData>(
	world: MplusWorld,
	list: List,
	record: ReferenceData[List][number],
): void {
	const records: Array<ReferenceData[List][number]> = world[list];
	const keys: Array<keyof ReferenceData[List][number]> = KEYS[list];
	const place = records.findIndex((known) => keys.every((key) => known[key] === record[key]));
	if (place < 0) records.push(record);
	else records[place] = record;
	world.commits += 1;
}
