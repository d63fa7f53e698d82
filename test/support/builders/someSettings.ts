import type { OrderSettings } from '../../../lib/sync/orders/OrderSettings';

export type SyncSettings = OrderSettings & { mayBeFiltered: boolean };

/** The sync node's settings as a shop leaves them. */
export function someSettings(over: Partial<SyncSettings> = {}): SyncSettings {
	return {
		entryBranch: 1,
		financialBranch: 1,
		employee: 999999,
		articleKeys: ['pluNumber', 'articleNumber', 'externalId', 'barcode'],
		lineArticles: {},
		updateCustomers: true,
		financialDate: 'orderDay',
		timezone: 'Europe/Amsterdam',
		currency: 'EUR',
		dryRun: false,
		concurrency: 4,
		mayBeFiltered: false,
		...over,
	};
}
