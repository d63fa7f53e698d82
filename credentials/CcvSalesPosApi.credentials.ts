import type {
	IAuthenticate,
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	ICredentialType,
	IDataObject,
	IHttpRequestHelper,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';

import { checkCcvLogin } from '../lib/ccv/checkCcvLogin';
import { signRequest } from '../lib/ccv/signRequest';
import { HELPER_FIELD, keepHelper, takeTest, TEST_MARK } from '../nodes/shared/credentialHelper';
import { finalUrl } from '../nodes/shared/finalUrl';
import { toCcvConnection } from '../nodes/shared/toCcvConnection';

export class CcvSalesPosApi implements ICredentialType {
	name = 'ccvSalesPosApi';

	displayName = 'CCV SalesPOS API';

	icon = { light: 'file:../nodes/CcvSalesPos/ccvSalesPos.svg', dark: 'file:../nodes/CcvSalesPos/ccvSalesPos.dark.svg' } as const;

	documentationUrl = 'https://github.com/n8n-nodes-ccv-mplus/n8n-nodes-ccv-mplus#credentials';

	properties: INodeProperties[] = [
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. https://myshop.ccvshop.nl',
			description: 'Address of your CCV SalesPOS or CCV Shop. A path behind it does no harm.',
		},
		{
			displayName: 'Public Key',
			name: 'publicKey',
			type: 'string',
			default: '',
			required: true,
			description: 'The API key from My Web Shop, Settings, API Settings. The app "API" must be installed first.',
		},
		{
			displayName: 'Secret Key',
			name: 'secretKey',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description: 'The API secret that belongs to the public key',
		},
		{
			displayName: 'Schema',
			name: 'schema',
			type: 'options',
			options: [
				{ name: 'SalesPOS', value: 'salespos' },
				{ name: 'Webshop', value: 'webshop' },
			],
			default: 'salespos',
			description: 'Which form of its data CCV gives: that of SalesPOS tills or that of CCV Shop webshops',
		},
		{
			displayName: 'Verify Responses',
			name: 'verifyResponses',
			type: 'boolean',
			default: true,
			description: 'Whether to check the hash that CCV puts on each answer. Turn it off only if a proxy changes answers on the way.',
		},
		perMinute('Reads per Minute', 'readsPerMinute', 150, 'CCV allows 150 for each kind of record. Lower it when other programs or several n8n workers use the same keys.'),
		perMinute('Writes per Minute', 'writesPerMinute', 100, 'CCV allows 100 for each kind of record'),
		perMinute('Product Queries per Minute', 'productQueriesPerMinute', 30, 'CCV allows 30 searches by number or barcode'),
		HELPER_FIELD,
	];

	async preAuthentication(this: IHttpRequestHelper, credentials: ICredentialDataDecryptedObject): Promise<IDataObject> {
		return keepHelper.call(this, credentials);
	}

	authenticate: IAuthenticate = async (credentials, requestOptions) => {
		const { send, options } = takeTest(credentials, requestOptions);
		const connection = toCcvConnection(credentials);
		if (send) {
			const trouble = await checkCcvLogin(connection, { send, now: () => Date.now() });
			if (trouble) throw new Error(trouble);
		}
		return signed(options, connection);
	};

	test: ICredentialTestRequest = {
		request: { baseURL: '={{$credentials.baseUrl}}', url: '/api/rest/v1/', headers: { [TEST_MARK]: 'yes' } },
		rules: [
			{
				type: 'responseCode',
				properties: { value: 401, message: 'CCV refuses the keys, or the clock of the n8n server is more than 5 minutes off' },
			},
		],
	};
}

function signed(options: IHttpRequestOptions, keys: { publicKey: string; secretKey: string }): IHttpRequestOptions {
	const url = finalUrl(options);
	const body = typeof options.body === 'string' ? options.body : options.body === undefined ? '' : JSON.stringify(options.body);
	const headers = { ...options.headers, ...signRequest(keys, { method: options.method ?? 'GET', url, body }, Date.now()) };
	const request: IHttpRequestOptions = { ...options, url, headers, ...(body !== '' && { body }) };
	delete request.qs;
	delete request.baseURL;
	return request;
}

function perMinute(displayName: string, name: string, value: number, description: string): INodeProperties {
	return { displayName, name, type: 'number', typeOptions: { minValue: 1 }, default: value, description };
}
