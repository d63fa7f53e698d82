export interface CcvWebhook {
	id: number;
	createdate: string;
	event: string;
	address: string;
	/** Secret of the hash of its deliveries. */
	key: string;
	is_active: boolean;
}
