import type { INodeParameters } from 'n8n-workflow';

import type { MplusGiven } from '../../../../sim/mplus/givenMplusWorld';
import { createDataTables } from '../../../support/engine/createDataTables';
import { loadPackage } from '../../../support/engine/nodeTypes';
import { runWorkflow, type Finished, type WorkflowFile } from '../../../support/engine/runWorkflow';
import { startSoundTill } from '../../../support/mplusNode';
import type { RunningTill } from '../../../support/startTill';
import { tieTill } from '../product/tieTill';

/** The smallest PNG there is: one transparent pixel. */
export const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
export const URL = 'https://shop.example/images/tie%20red.png?size=large';

const onArticle = (imageId: number, cardNumber: number, labelIds: number[] = []) => ({ imageId, imageName: `image-${imageId}.png`, imageData: PNG, card: { cardType: 'PRODUCT' as const, cardNumber, labelIds } });

/** The till of ties, with images 1, 2 (label 7) and 3 on article 14, 4 on article 15, and one that it can fetch. */
export async function startImageTill(given: Partial<MplusGiven> = {}, options: Parameters<typeof startSoundTill>[1] = {}): Promise<RunningTill> {
	const images = [onArticle(1, 14), onArticle(2, 14, [7]), onArticle(3, 14), onArticle(4, 15)];
	return await startSoundTill(tieTill({ images, webImages: { [URL]: PNG }, ...given }), options);
}

/** The images of an article, by number. */
export function imagesOf({ world }: RunningTill, articleNumber: number): number[] {
	return (world.cardImages.get(`PRODUCT/${articleNumber}`) ?? []).map(({ imageId }) => imageId);
}

/** Downloads image 1 with our own node, once for each input item, and runs an operation on the file. */
export async function runOnFile(till: RunningTill, parameters: INodeParameters, input: object[] = [{}], onError?: string): Promise<Finished> {
	const node = (name: string, type: string, typeVersion: number, given: INodeParameters, further: object = {}) => ({ id: name, name, type, typeVersion, position: [0, 0], parameters: given, ...further });
	const credentials = { mplusKassaApi: { id: '1', name: 'MplusKASSA account' } };
	const workflow = {
		name: 'A file',
		nodes: [
			node('Start', 'n8n-nodes-base.manualTrigger', 1, {}),
			node('Input', 'n8n-nodes-base.set', 3.4, { mode: 'raw', jsonOutput: JSON.stringify({ items: input }), options: {} }),
			node('Items', 'n8n-nodes-base.splitOut', 1, { fieldToSplitOut: 'items', options: {} }),
			node('Download', 'n8n-nodes-ccv-mplus.mplusKassa', 1, { resource: 'image', operation: 'get', imageId: '1', download: 'image' }, { credentials }),
			node('Node', 'n8n-nodes-ccv-mplus.mplusKassa', 1, parameters, { credentials, ...(onError && { onError }) }),
		],
		connections: Object.fromEntries([['Start', 'Input'], ['Input', 'Items'], ['Items', 'Download'], ['Download', 'Node']].map(([from, to]) => [from, { main: [[{ node: to, type: 'main', index: 0 }]] }])),
		settings: { executionOrder: 'v1' },
	} as unknown as WorkflowFile;
	return await runWorkflow({ workflow, loaded: loadPackage('source'), credentials: till.credentials, dataTables: createDataTables(), startNode: 'Start' });
}
