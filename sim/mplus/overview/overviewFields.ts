import type { CardType } from '../records';
import { recordsIn, type WireRecord } from '../wire';
import type { MplusWorld } from '../world';

import { categoriesOf } from './categoriesOf';

export interface OverviewField {
	/** As this till calls it. */
	name: string;
	label: string;
	dataType: string;
	/** In wire form; of several, the chosen ones. */
	read: (card: WireRecord) => string | undefined;
}

type Column = [field: string, label: string, dataType: string];

const text = (field: string, label = field): Column => [field, label, 'DATA-TYPE-STRING'];
const number = (field: string, label = field): Column => [field, label, 'DATA-TYPE-INT'];
const money = (field: string, label = field): Column => [field, label, 'DATA-TYPE-DECIMAL'];
const flag = (field: string, label = field): Column => [field, label, 'DATA-TYPE-BOOL'];
const choices = (field: string, label = field): Column => [field, label, 'DATA-TYPE-MULTISELECTINT'];

/** The names of a real till's fields are not documented: these are the WSDL's, the first is the card's number. */
const COLUMNS: Record<CardType, Column[]> = {
	PRODUCT: [
		...[number('articleNumber', 'Artikelnummer'), number('productNumber', 'Productnummer'), text('extArticleId', 'Extern ID')],
		...[text('pluNumber', 'PLU-nummer'), text('description', 'Omschrijving'), text('barcode', 'Barcode')],
		...[flag('active', 'Actief'), number('turnoverGroup', 'Omzetgroep'), number('vatCode', 'BTW-code')],
		...[money('priceIncl', 'Prijs incl.'), money('priceExcl', 'Prijs excl.'), money('purchasePrice', 'Inkoopprijs')],
		...[text('colour', 'Kleur'), text('size', 'Maat'), text('brandName', 'Merk'), text('extraText', 'Extra tekst')],
		...[text('supplierArticleNumber', 'Artikelnummer leverancier'), flag('webshop', 'Webshop')],
		...[flag('stockArticle', 'Voorraadartikel'), choices('categoryIds', 'Categorieën')],
	],
	RELATION: [
		...[number('relationNumber', 'Relatienummer'), text('extRelationId', 'Extern ID'), text('name', 'Naam')],
		...[text('companyName', 'Bedrijfsnaam'), text('contact', 'Contactpersoon'), text('address', 'Adres')],
		...[text('zipcode', 'Postcode'), text('city', 'Plaats'), text('country', 'Land'), text('telephone', 'Telefoon')],
		...[text('mobile', 'Mobiel'), text('email', 'E-mail'), text('relationCode', 'Relatiecode')],
		...[text('cardNumber', 'Kaartnummer'), number('points', 'Punten'), money('balance', 'Saldo')],
		...[flag('active', 'Actief'), choices('categoryIds', 'Categorieën')],
	],
	EMPLOYEE: [
		...[number('employeeNumber', 'Medewerkernummer'), text('extEmployeeId', 'Extern ID'), text('name', 'Naam')],
		...[text('username', 'Gebruikersnaam'), text('email', 'E-mail'), text('phoneMobile', 'Mobiel')],
		...[text('personNumber', 'Personeelsnummer'), flag('active', 'Actief'), choices('categoryIds', 'Categorieën')],
	],
};

export function overviewFields(world: MplusWorld, cardType: CardType): OverviewField[] {
	const own = COLUMNS[cardType].map(([field, label, dataType]) => ({
		...{ name: world.overviewFieldNames[field] ?? field, label, dataType },
		read: (card: WireRecord) => toText(card, field, dataType),
	}));
	const custom = world.customFields.filter((field) => field.cardType === cardType);
	return [...own, ...custom.map(({ fieldName, dataType }) => customField(fieldName, dataType))];
}

function customField(fieldName: string, dataType: string): OverviewField {
	const read = (card: WireRecord): string | undefined => {
		const value = recordsIn(card, 'customFieldList', 'customField').find((known) => known.fieldName === fieldName);
		const found = value?.strValue ?? value?.boolValue ?? value?.intValue ?? value?.multiSelectInt;
		return found === undefined ? undefined : String(found);
	};
	return { name: fieldName, label: fieldName, dataType, read };
}

function toText(card: WireRecord, field: string, dataType: string): string | undefined {
	if (field === 'categoryIds') return categoriesOf(card).join(',');
	const value = card[field];
	if (dataType === 'DATA-TYPE-DECIMAL' && typeof value === 'number') return (value / 100).toFixed(2);
	return value === undefined ? undefined : String(value);
}
