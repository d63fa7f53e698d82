import { createCcvClient, type CcvClient } from '../CcvClient';

/** A client that asks for the schema of SalesPOS whatever the credential says: these resources have no other (CCV API, dossier 11). */
export function inSalesPos({ connection, port }: CcvClient): CcvClient {
	return createCcvClient({ ...connection, schema: 'salespos' }, port);
}
