import { LoadOptionsContext } from 'n8n-core';
import { Workflow, type INodeListSearchResult, type INodeParameters, type INodeType } from 'n8n-workflow';

import { createDataTables } from './createDataTables';
import { loadPackage } from './nodeTypes';
import { additionalData, type RunOptions } from './runWorkflow';

export interface ListSearch {
	/** Type of the node without the package. */
	type: string;
	/** A name under methods.listSearch. */
	method: string;
	filter?: string;
	paginationToken?: string;
	/** What the node's other fields hold. */
	parameters?: INodeParameters;
	/** Of the field whose list it is. */
	path?: string;
}

const CREDENTIALS = { ccvSalesPosApi: { id: '1', name: 'CCV SalesPOS account' }, mplusKassaApi: { id: '2', name: 'MplusKASSA account' } };

/** Searches a list of one of our nodes as the editor does. */
export async function searchList({ credentials }: Pick<RunOptions, 'credentials'>, { type, method, filter, paginationToken, parameters = {}, path = 'parameters.field' }: ListSearch): Promise<INodeListSearchResult> {
	const loaded = loadPackage('source');
	const node = { id: 'Node', name: 'Node', type: `n8n-nodes-ccv-mplus.${type}`, typeVersion: 1, position: [0, 0] as [number, number], parameters, credentials: CREDENTIALS };
	const file = { name: 'One node', nodes: [node], connections: {}, settings: {} };
	const workflow = new Workflow({ id: 'workflow', ...file, nodeTypes: loaded.nodeTypes, active: false });
	const context = new LoadOptionsContext(workflow, node, { ...additionalData({ workflow: file, loaded, credentials, dataTables: createDataTables() }), currentNodeParameters: parameters }, path);
	const search = (loaded.nodeTypes.getByNameAndVersion(node.type) as INodeType).methods?.listSearch?.[method];
	if (!search) throw new Error(`${type} has no list ${method}`);
	return await search.call(context, filter, paginationToken);
}
