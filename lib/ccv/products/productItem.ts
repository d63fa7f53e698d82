import { withoutLinks, type CcvItem } from '../items/withoutLinks';
import { simplifyVariant } from '../variants/simplifyVariant';
import type { CcvRecord } from '../writes/createRecord';

const SHOWN = (
	'id productnumber eannumber mpnnumber name shortdescription description active price discount taxtariff purchaseprice stockenabled stocktype stock ' +
	'stocklocation unit weight brand_id brand supplier_id supplier condition_id condition color_id color package_id package maincategory subcategory ' +
	'minimal_order_amount decimal_amount memo productmainphoto deeplink createdate modifydate'
).split(' ');
const LINKS = ['brand', 'supplier', 'condition', 'color', 'package'];

/** A product as an item shows it: CCV's own JSON, or simplified, under the names by which it is written. */
export function productItem(record: CcvRecord, simplify: boolean): CcvItem {
	if (!simplify) return record;
	const named: CcvRecord = { ...record, active: record.active ?? record.is_active, ...Object.assign({}, ...LINKS.map((link) => linkItem(link, record[link]))) };
	const shown = Object.fromEntries(SHOWN.filter((name) => named[name] !== undefined).map((name) => [name, named[name]]));
	return { ...shown, ...collectionItems(record) };
}

/** A photo of a product, simplified. */
export function photoItem(record: CcvRecord, productId: number, simplify: boolean): CcvItem {
	return simplify ? { ...withoutLinks(record), product_id: productId } : record;
}

function linkItem(link: string, value: unknown): CcvItem {
	if (value === undefined) return {};
	if (typeof value !== 'object' || value === null) return { [`${link}_id`]: null, [link]: value };
	const { id, name } = value as CcvRecord;
	return { [`${link}_id`]: id === undefined || id === null ? null : Number(id), ...(name === undefined ? { [link]: undefined } : { [link]: name }) };
}

/** Only what the answer brought along. */
function collectionItems({ attributecombinations, producttocategories, productphotos }: CcvRecord): CcvItem {
	const [variants, categories, photos] = [attributecombinations, producttocategories, productphotos].map((link) => (link as { collection?: CcvRecord[] } | null | undefined)?.collection);
	return {
		...(variants && { variants: variants.map(simplifyVariant) }),
		...(categories && { category_ids: categories.map(({ category_id: id }) => Number(id)) }),
		...(photos && { photos: photos.map(withoutLinks) }),
	};
}
