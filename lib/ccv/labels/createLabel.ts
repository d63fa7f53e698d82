import { PosError } from '../../http/PosError';
import { toBody } from '../bodies/toBody';
import type { CcvClient } from '../CcvClient';
import { ensureNamed, type EnsuredRecord } from '../named/ensureNamed';

export interface NewLabel {
	/** The text that shows over its image: CCV has no other name of a label. */
	name: string;
	/** Address of its image, which CCV demands (CCV API, dossier 6). */
	imageUrl: string;
	/** Lists in which it can be filtered by. */
	on: { products: boolean; orders: boolean; invoices: boolean };
}

/** The label with a name; made where these keys have none. */
export async function createLabel(client: CcvClient, { name, imageUrl, on }: NewLabel): Promise<EnsuredRecord> {
	if (!/^https?:\/\//i.test(imageUrl) || !URL.canParse(imageUrl)) throw new PosError('invalid-setting', `Label ${name}: its image is no web address`, { hint: 'Enter it as https://example.com/label.png; CCV shows it in 16 by 16 pixels' });
	const fields = { tooltip: name, image_location: imageUrl, show_on_products: on.products, show_on_orders: on.orders, show_on_invoices: on.invoices };
	return await ensureNamed(client, { what: 'Label', path: '/labels/', nameField: 'tooltip' }, toBody('POST /labels/', fields, `Label ${name}`));
}
