/** A row as n8n's Data Table node stores it. */
export type TableRow = Record<string, unknown> & { id: number };

interface Column {
	id: string;
	name: string;
	type: string;
	index: number;
	dataTableId: string;
}

interface Table {
	id: string;
	name: string;
	columns: Column[];
	rows: TableRow[];
}

interface Filter {
	type: 'and' | 'or';
	filters: Array<{ columnName: string; condition: string; value: unknown }>;
}

export interface DataTables {
	tables: Map<string, Table>;
	/** Rows of a table by its name; none where it does not exist. */
	rowsOf(name: string): TableRow[];
	/** What the Data Table node asks n8n for. */
	provider: object;
	/** Told before each row is written; may throw, as a database does. */
	onWrite?: (row: Record<string, unknown>) => void;
}

/** n8n's data tables in memory. Only this store is ours: the node that uses it is n8n's own. */
export function createDataTables(tables = new Map<string, Table>()): DataTables {
	const store: DataTables = {
		tables,
		rowsOf: (name) => [...tables.values()].find((table) => table.name === name)?.rows ?? [],
		provider: {
			getDataTableAggregateProxy: async () => aggregate(tables),
			getDataTableProxy: async (_workflow: unknown, _node: unknown, id: string) => rows(tableOf(tables, id), store),
		},
	};
	return store;
}

function aggregate(tables: Map<string, Table>): object {
	return {
		getProjectId: () => 'project',
		async createDataTable({ name, columns }: { name: string; columns: Array<{ name: string; type: string }> }) {
			const id = `table${tables.size + 1}`;
			const made = columns.map((column, index) => ({ id: `column${index}`, index, dataTableId: id, ...column }));
			tables.set(id, { id, name, columns: made, rows: [] });
			return tables.get(id);
		},
		async getManyAndCount(options?: { filter?: { name?: string } }) {
			const name = options?.filter?.name;
			// n8n searches names by a part of them, whatever the case.
			const data = [...tables.values()].filter((table) => !name || table.name.toLowerCase().includes(String(name).toLowerCase()));
			return { count: data.length, data };
		},
	};
}

function rows(table: Table, store: DataTables): object {
	const insert = (data: Record<string, unknown>): TableRow => {
		const row = { id: table.rows.length + 1, createdAt: new Date(), updatedAt: new Date(), ...checked(table, data) };
		table.rows.push(row);
		return row;
	};
	return {
		getColumns: async () => table.columns,
		async getManyRowsAndCount({ filter, skip = 0, take }: { filter?: Filter; skip?: number; take?: number }) {
			const all = table.rows.filter((row) => matches(row, filter));
			return { count: all.length, data: all.slice(skip, take === undefined ? undefined : skip + take).map((row) => ({ ...row })) };
		},
		insertRows: async (all: Array<Record<string, unknown>>) => all.map(insert),
		async upsertRow({ data, filter }: { data: Record<string, unknown>; filter?: Filter }) {
			store.onWrite?.(data);
			const hits = table.rows.filter((row) => matches(row, filter));
			for (const row of hits) Object.assign(row, checked(table, data));
			return hits.length > 0 ? hits : [insert(data)];
		},
	};
}

/** n8n refuses what is no column, and text that is no number. */
function checked(table: Table, data: Record<string, unknown>): Record<string, unknown> {
	for (const [name, value] of Object.entries(data)) {
		const column = table.columns.find((candidate) => candidate.name === name);
		if (!column) throw new Error(`unknown column name '${name}'`);
		if (value !== null && typeof value === 'object' && !(value instanceof Date)) throw new Error(`unexpected value in column '${name}'`);
		if (column.type === 'number' && value !== null && typeof value !== 'number') throw new Error(`column '${name}' takes numbers`);
	}
	return data;
}

function matches(row: TableRow, filter: Filter | undefined): boolean {
	if (!filter?.filters.length) return true;
	const one = ({ columnName, condition, value }: Filter['filters'][number]): boolean => {
		if (condition !== 'eq') throw new Error(`this store compares with eq only, not ${condition}`);
		return String(row[columnName]) === String(value);
	};
	return filter.type === 'or' ? filter.filters.some(one) : filter.filters.every(one);
}

function tableOf(tables: Map<string, Table>, id: string): Table {
	const table = tables.get(id);
	if (!table) throw new Error(`no data table ${id}`);
	return table;
}
