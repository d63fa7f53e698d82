const NAME = 'pos_sync_ledger';

/** @returns {Promise<Array<{ key: string, kind: string, flow: string }> | undefined>} its rows; undefined while the table does not exist */
export async function readLedger(session) {
	const { data: tables } = await session.api('GET', '/rest/data-tables-global');
	const table = tables.find(({ name }) => name === NAME);
	if (!table) return undefined;
	const { data: rows } = await session.api('GET', `/rest/projects/${table.projectId}/data-tables/${table.id}/rows`);
	return rows;
}
