import type { JsonObject } from '../outcome';
import type { CcvWorld } from '../world';
import { hrefOf } from './hrefOf';

export const toSettings = ({ shop }: CcvWorld, origin: string): JsonObject => ({
	href: hrefOf(origin, 'webshops', shop.id, 'settings', ''),
	webshop_enabled: true,
	webshop_disabled_title: '',
	webshop_disabled_text: '',
	currency: shop.currency,
	default_vat_rat: 21,
	prices_include_vat: shop.pricesIncludeVat,
	full_ssl_webshop: true,
	creditpoint_value: 0,
	languages: [shop.language],
	backend_language: shop.language,
	separate_domain_per_language: false,
	stock: true,
	ordering_without_stock: 'yes',
	stock_level_warnings: { low_threshold: null, high_threshold: null },
	multishop_readonly_properties: [],
	checkout_type: ['shipping', 'pickup'],
	takeoutsettings: null,
	quotation_status: [],
	order_status: toStatuses(ORDER_STATUSES),
	invoice_status: toStatuses(['Paid', 'Unpaid', 'Reimbursed']),
	return_status: toStatuses(RETURN_STATUSES),
	parent: { href: hrefOf(origin, 'webshops', shop.id) },
});

const toStatuses = (names: string[]): JsonObject[] =>
	names.map((name, i) => ({
		id: i + 1,
		status: name.toLowerCase().replaceAll(' ', '_'),
		status_name: name,
		text_color: '#000000',
		background_color: '#ffffff',
	}));

const RETURN_STATUSES = ['New', 'Processing', 'Custom 1', 'Custom 2', 'Custom 3', 'Canceled', 'Completed', 'Credited'];

const ORDER_STATUSES = [
	'New',
	'In process',
	'Wait for manufacturer',
	'Wait for payment',
	'Sent',
	'Delivered',
	'Completed',
	'Cancelled',
	'Wait for supplier',
	'Is being packaged',
	'Ready to be collected',
	'Is being assembled',
	'Backorder',
	'Reserved',
];
