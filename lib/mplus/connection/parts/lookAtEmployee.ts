import type { Part } from './Part';

export const lookAtEmployee: Part = async (client, _version, { employeeNumber }) => {
	const { employeeList } = await client.read('getEmployees', { request: { employeeNumbers: [employeeNumber] } });
	const employee = (employeeList?.employee ?? []).find((one) => one.employeeNumber === employeeNumber);
	const details = { employeeNumber, exists: employee !== undefined, active: employee?.active };
	if (!employee) return { state: 'attention', text: `There is no employee ${employeeNumber}: orders need one that exists`, details };
	if (employee.active === false) return { state: 'attention', text: `Employee ${employeeNumber} is not active`, details };
	return { state: 'ok', text: `Employee ${employeeNumber} exists`, details };
};
