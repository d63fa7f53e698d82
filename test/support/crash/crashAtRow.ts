import { createDataTables } from '../engine/createDataTables';
import { childProcess } from './childProcess';
import { finish, runUntilEnd } from './crashAt';
import { crashScene } from './crashScene';
import type { CutData } from './cutData';
import { inProcess } from './inProcess';

/** What happens when the ledger's row of this number is to be written. */
export interface RowCrash {
	/** Over the whole history, from 1. */
	row: number;
	/** The process dies and the row is not written, or is; or the data table refuses it and the process lives on. */
	kind: 'dies-before' | 'dies-after' | 'refused';
	/** With a real process and SIGKILL. */
	isReal?: boolean;
}

/** How many rows of the ledger an undisturbed history writes, up to the point where the shop goes on. */
export async function countRows(data: CutData): Promise<number> {
	const scene = await crashScene(data);
	const dataTables = createDataTables();
	let rows = 0;
	dataTables.onWrite = () => void (rows += 1);
	await runUntilEnd(inProcess({ ...scene, dataTables }));
	await scene.pair.close();
	return rows;
}

/** A history with a crash while the ledger is stored, and what is off once the runs after it have carried all. */
export async function crashAtRow({ row, kind, isReal }: RowCrash, data: CutData): Promise<string[]> {
	const scene = await crashScene(data);
	const dataTables = createDataTables();
	const n8n = (isReal ? childProcess : inProcess)({ ...scene, dataTables });
	let written = 0;
	dataTables.onWrite = () => {
		written += 1;
		if (written !== row) return;
		if (kind !== 'refused') n8n.kill();
		if (kind !== 'dies-after') throw new Error('The database is locked');
	};
	await runUntilEnd(n8n, () => written >= row);
	if (written < row) return [`row ${row} was never written`];
	scene.goOn();
	const again = n8n.isDead() ? inProcess({ ...scene, dataTables }) : n8n;
	const { faults } = await finish(scene, dataTables, again);
	n8n.close();
	await scene.pair.close();
	return faults.map((fault) => `row ${row}, ${kind}: ${fault}`);
}
