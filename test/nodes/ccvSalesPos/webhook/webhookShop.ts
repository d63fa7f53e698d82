import type { CcvWebhook } from '../../../../sim/ccv/world';
import { startSoundShop, type SoundShop } from '../../../support/ccvNode';
import type { CcvShopOptions } from '../../../support/startCcvShop';

export const ADDRESS = 'https://n8n.example/ccv/orders.created';
export const KEY = 'a-key-of-the-shop';

export const aWebhook = (id: number, event: string, over: Partial<CcvWebhook> = {}): CcvWebhook => ({ id, createdate: '2026-01-01T12:00:00Z', event, address: `https://n8n.example/ccv/${event}`, key: `${KEY}-${id}`, is_active: true, ...over });

export const startWebhookShop = async (webhooks: CcvWebhook[] = [aWebhook(71, 'orders.created'), aWebhook(72, 'products.updated')], options: CcvShopOptions = {}): Promise<SoundShop> => await startSoundShop({ webhooks }, options);

export const webhooksIn = ({ world }: SoundShop) => world.webhooks.map(({ event, address }) => [event, address]);
export const event = (value: string, mode = 'id') => ({ __rl: true, mode, value });
