import { z } from 'zod';

/** A webhook as the shop holds it. */
export interface Webhook {
	id: string;
	event: string;
	/** As CCV holds it: its hashes are over this very text. */
	address: string;
	/** The secret of its hashes. */
	key?: string;
	isActive: boolean;
}

const webhook = z.object({
	id: z.union([z.number().int(), z.string().regex(/^\d+$/)]).transform(String),
	event: z.string(),
	address: z.string(),
	key: z.string().min(1).nullish(),
	is_active: z.boolean().nullish(),
});

/** A webhook in CCV's own JSON; undefined where it is none. */
export function readWebhook(json: unknown): Webhook | undefined {
	const { success, data } = webhook.safeParse(json);
	if (!success) return undefined;
	const { id, event, address, key, is_active: isActive } = data;
	return { id, event, address, ...(key && { key }), isActive: isActive !== false };
}
