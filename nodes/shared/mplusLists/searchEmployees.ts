import { searchIn } from './searchIn';

export const searchEmployees = searchIn(async (client) => {
	const { employeeList } = await client.read('getEmployees', { request: {} });
	const active = (employeeList?.employee ?? []).filter((employee) => employee.active !== false);
	return active.map(({ employeeNumber = 0, name = '' }) => ({ name: `${name} (${employeeNumber})`, value: employeeNumber }));
});
