import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { ICredentialType, INodeType, INodeTypes, IVersionedNodeType } from 'n8n-workflow';

const ROOT = join(__dirname, '..', '..', '..');

const OWN_NODES = ['CcvSalesPos', 'CcvSalesPosTrigger', 'MplusKassa', 'MplusKassaTillTrigger', 'MplusKassaTrigger', 'PosMapping', 'PosOrderSync'];
const OWN_CREDENTIALS = ['CcvSalesPosApi', 'MplusKassaApi'];

/** n8n's own nodes that templates use, as they ship. */
const BASE_NODES: Record<string, string> = {
	'n8n-nodes-base.dataTable': 'DataTable/DataTable',
	'n8n-nodes-base.filter': 'Filter/Filter',
	'n8n-nodes-base.manualTrigger': 'ManualTrigger/ManualTrigger',
	'n8n-nodes-base.noOp': 'NoOp/NoOp',
	'n8n-nodes-base.scheduleTrigger': 'Schedule/ScheduleTrigger',
	'n8n-nodes-base.set': 'Set/Set',
	'n8n-nodes-base.splitOut': 'Transform/SplitOut/SplitOut',
	'n8n-nodes-base.stickyNote': 'StickyNote/StickyNote',
};

export interface LoadedPackage {
	nodeTypes: INodeTypes;
	credentialTypes: Record<string, ICredentialType>;
}

const n8nNodes = new Map<string, INodeType | IVersionedNodeType>();

/** n8n's nodes and ours: `dist` as built and shipped, `source` for tests. */
export function loadPackage(from: 'source' | 'dist'): LoadedPackage {
	const folder = from === 'dist' ? join(ROOT, 'dist') : ROOT;
	if (from === 'dist' && !existsSync(folder)) throw new Error('dist is missing: run npm run build');
	const extension = from === 'dist' ? 'js' : 'ts';
	if (n8nNodes.size === 0) for (const [type, file] of Object.entries(BASE_NODES)) n8nNodes.set(type, instance(`n8n-nodes-base/dist/nodes/${file}.node.js`));
	const nodes = new Map(n8nNodes);
	for (const name of OWN_NODES) {
		const node = instance<INodeType>(join(folder, 'nodes', name, `${name}.node.${extension}`));
		nodes.set(`n8n-nodes-ccv-mplus.${node.description.name}`, node);
	}
	const credentials = OWN_CREDENTIALS.map((name) => instance<ICredentialType>(join(folder, 'credentials', `${name}.credentials.${extension}`)));
	return { nodeTypes: toNodeTypes(nodes), credentialTypes: Object.fromEntries(credentials.map((type) => [type.name, type])) };
}

function toNodeTypes(nodes: Map<string, INodeType | IVersionedNodeType>): INodeTypes {
	const find = (type: string, version?: number): INodeType => {
		// As in n8n, a node that is used as a tool is of a type of its own that runs the same code.
		const node = nodes.get(type) ?? nodes.get(type.replace(/Tool$/, ''));
		if (!node) throw new Error(`the test engine has no node type ${type}`);
		return 'nodeVersions' in node ? node.getNodeType(version) : node;
	};
	return { getByName: (type) => nodes.get(type) as INodeType, getByNameAndVersion: find, getKnownTypes: () => ({}) };
}

function instance<T = INodeType | IVersionedNodeType>(path: string): T {
	const exported = Object.values(require(path) as Record<string, new () => T>);
	const [NodeClass] = exported.filter((value) => typeof value === 'function');
	if (!NodeClass) throw new Error(`${path} exports no class`);
	return new NodeClass();
}
