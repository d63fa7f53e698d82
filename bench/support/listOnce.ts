import { loadPackage } from '../../test/support/engine/nodeTypes';
import { runNode } from '../../test/support/runNode';
import type { CatalogueSize } from './catalogueTill';
import { demandEachOnce } from './demandEachOnce';
import { round } from './figures';
import { watchGrowth } from './peakMemory';
import type { TillAddress } from './serveTill';

export interface Listing {
	resource: 'product' | 'article';
	simplify: boolean;
}

export interface ListFigures {
	rssMb: number;
	cpuMsPerThousand: number;
	wallMs: number;
}

export type ListGiven = CatalogueSize & Listing & TillAddress;

/** One Get Many in n8n's engine, with nothing before it that could have made the heap grow; all its items stay in the run's data. */
async function listOnce({ resource, simplify, articles, baseUrl, login }: ListGiven): Promise<ListFigures> {
	loadPackage('source');
	const credentials = { mplusKassaApi: { baseUrl, ...login, allowUnauthorizedCerts: false } };
	const [growth, cpu, started] = [watchGrowth(), process.cpuUsage(), performance.now()];
	const finished = await runNode({ credentials }, { type: 'mplusKassa', parameters: { resource, operation: 'getMany', returnAll: true, simplify } });
	const wallMs = performance.now() - started;
	const { user, system } = process.cpuUsage(cpu);
	const rssMb = growth();
	if (finished.error) throw new Error(`The run failed: ${finished.error}`);
	demandEachOnce(finished.output('Node').map(({ json }) => json), articles);
	return { rssMb: round(rssMb), cpuMsPerThousand: round((user + system) / articles), wallMs: round(wallMs, 0) };
}

/** In a process of its own: says its figures. */
async function main([given = '']: string[]): Promise<void> {
	process.stdout.write(JSON.stringify(await listOnce(JSON.parse(given) as ListGiven)));
}

if (require.main === module) void main(process.argv.slice(2));
