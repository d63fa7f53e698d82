import { z } from 'zod';

import type { Preset } from '../../mapping/mapRecord';
import type { OrderSource } from '../../model/Order';
import type { OrderItem } from '../../model/OrderItem';
import { UNREADABLE } from './readWithRows';
import { toNeutralOrder } from './toNeutralOrder';

const text = z.union([z.string(), z.number()]).transform(String);

const identity = z.object({
	id: text,
	ordernumber: text.nullish(),
	ordernumber_full: text.nullish(),
	webshop: z.object({ id: text }).nullish(),
});

const failed = z.object({ [UNREADABLE]: z.object({ message: z.string() }) });

/** "CCV SalesPOS order": orders of the operation Get Changed, with their rows, to neutral ones. */
export const ccvOrderPreset: Preset<OrderItem> = {
	sourceOf(record): OrderSource {
		const parsed = identity.safeParse(record);
		if (!parsed.success) return { system: 'ccv', shop: '', id: 'unknown', number: 'without a number' };
		const { id, ordernumber, ordernumber_full: full, webshop } = parsed.data;
		return { system: 'ccv', shop: webshop?.id ?? '', id, number: full || ordernumber || id };
	},
	unreadable(record) {
		const parsed = failed.safeParse(record);
		return parsed.success ? (parsed.data[UNREADABLE] as { message: string }) : undefined;
	},
	toNeutral: toNeutralOrder,
};
