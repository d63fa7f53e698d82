import type { MplusClient } from '../MplusClient';
import { highestMarker, readByMarker } from '../readByMarker';
import type { Employee, Received } from '../soap/mplusTypes.generated';

const PAGE_SIZE = 1000;

export type EmployeeCard = Omit<Received<Employee>, 'password'>;

/** Employees by their number, without what opens a till to them. */
export async function readEmployees(client: MplusClient, onlyActive: boolean): Promise<EmployeeCard[]> {
	const found = new Map<number, EmployeeCard>();
	const pages = readByMarker(0, async (syncMarker) => {
		const { employeeList } = await client.read('getEmployees', { request: { syncMarker, syncMarkerLimit: PAGE_SIZE } });
		const records = employeeList?.employee ?? [];
		return { records, highest: highestMarker(records) };
	});
	for await (const { records } of pages) {
		for (const employee of records) if (!onlyActive || employee.active !== false) found.set(employee.employeeNumber ?? 0, cardOf(employee));
	}
	return [...found.values()].sort((one, other) => (one.employeeNumber ?? 0) - (other.employeeNumber ?? 0));
}

function cardOf(employee: Received<Employee>): EmployeeCard {
	const card = { ...employee };
	delete card.password;
	return card;
}
