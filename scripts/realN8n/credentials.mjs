/**
 * The credentials a user would fill in, for the two simulated systems. Their names are those that the templates look for.
 * @param {{ ccv: object, mplus: object }} simulators
 */
export function simulatorCredentials({ ccv, mplus }) {
	return [
		{
			name: 'CCV SalesPOS account',
			type: 'ccvSalesPosApi',
			data: {
				baseUrl: ccv.baseUrl,
				publicKey: ccv.publicKey,
				secretKey: ccv.secretKey,
				schema: ccv.schema ?? 'webshop',
				verifyResponses: true,
				readsPerMinute: ccv.readsPerMinute ?? 150,
				writesPerMinute: ccv.writesPerMinute ?? 100,
				productQueriesPerMinute: ccv.productQueriesPerMinute ?? 30,
			},
		},
		{
			name: 'MplusKASSA account',
			type: 'mplusKassaApi',
			data: {
				baseUrl: mplus.baseUrl,
				ident: mplus.ident,
				secret: mplus.secret,
				allowUnauthorizedCerts: false,
				webhookSubscriptionId: mplus.webhookSubscriptionId ?? '',
				webhookSecret: mplus.webhookSecret ?? '',
			},
		},
	];
}
