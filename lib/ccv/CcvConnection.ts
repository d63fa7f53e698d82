/** What is needed to reach one CCV SalesPOS or CCV Shop tenant. */
export interface CcvConnection {
	/** Any address of the tenant; only its origin is used. */
	baseUrl: string;
	publicKey: string;
	secretKey: string;
	schema: 'salespos' | 'webshop';
	/** Whether the hash of each answer is checked. */
	verifyResponses: boolean;
	readsPerMinute: number;
	writesPerMinute: number;
	productQueriesPerMinute: number;
	/** Language of translatable fields, read and written, such as `nl`; absent: the shop's own. */
	language?: string;
}
