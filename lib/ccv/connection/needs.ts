export interface Need {
	resource: string;
	/** What is lost without it. */
	without: string;
	/** Whether the direction does not work at all without it. */
	isVital?: boolean;
}

/** What each direction of a sync reads or writes at CCV, and what it misses without. */
export const NEEDS: Record<string, Need[]> = {
	'Orders out of CCV': [
		{ resource: 'orders', without: 'no order can be read', isVital: true },
		{ resource: 'orderrows', without: 'orders come without their rows, so none can be booked', isVital: true },
		{ resource: 'webshops', without: 'the number of the shop, which is part of each external order ID, is unknown', isVital: true },
		{ resource: 'settings', without: 'statuses have CCV\'s own names, and whether prices include VAT has to be set by hand' },
		{ resource: 'paymethods', without: 'payment methods cannot be chosen from a list' },
		{ resource: 'invoices', without: 'invoices can be neither read nor made' },
		{ resource: 'webhooks', without: 'the trigger cannot register itself: run Get Changed on a schedule' },
	],
	'Orders into CCV': [
		{ resource: 'orders', without: 'no order can be placed', isVital: true },
		{ resource: 'products', without: 'rows cannot name a product', isVital: true },
		{ resource: 'packages', without: 'a row without a product cannot be written, since it needs a package' },
		{ resource: 'users', without: 'orders belong to no customer of the shop' },
		{ resource: 'labels', without: 'orders cannot be labelled' },
	],
	Customers: [
		{ resource: 'users', without: 'customers can be neither read nor written', isVital: true },
		{ resource: 'usergroups', without: 'groups of customers have to be given by their ID' },
	],
	'Products and stock': [
		{ resource: 'products', without: 'products and their stock can be neither read nor written', isVital: true },
		{ resource: 'attributecombinations', without: 'variants and their stock can be neither read nor written', isVital: true },
		{ resource: 'productqueries', without: 'the SKU or EAN of a variant cannot be looked up' },
		{ resource: 'geozonecountries', without: 'VAT percentages cannot be looked up by their tariff' },
		{ resource: 'packages', without: 'products cannot be created unless the ID of a package is known' },
		{ resource: 'attributes', without: 'options of variants cannot be created' },
		{ resource: 'categories', without: 'categories can be neither read nor written' },
		{ resource: 'categorytree', without: 'categories cannot be chosen from a list' },
		{ resource: 'brands', without: 'brands cannot be chosen or created' },
		{ resource: 'suppliers', without: 'suppliers cannot be chosen or created' },
	],
};

/** What only a SalesPOS has. */
export const TILL_NEEDS: Need[] = [
	{ resource: 'cashups', without: 'cash-ups cannot be read' },
	{ resource: 'terminalreceipts', without: 'receipts of payment terminals cannot be read' },
];
