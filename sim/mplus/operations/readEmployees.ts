import { numberIn, recordIn, type Wire, type WireRecord } from '../wire';
import type { Employee } from '../world';

import type { Operation } from './Operation';

export const getEmployee: Operation = ({ world, input }) => {
	const employee = world.employees.get(numberIn(input, 'employeeNumber') ?? 0);
	return answer('GET', employee);
};

/** As findRelation: all terms must match in part, whatever their case (assumed); the password cannot be searched. */
export const findEmployee: Operation = ({ world, input }) => {
	const template = Object.entries(recordIn(input, 'employee') ?? {}).filter(
		([field, term]) => field !== 'password' && term !== '' && typeof term !== 'object',
	);
	if (template.length === 0) return answer('FIND', undefined);
	const hit = [...world.employees.values()].find((employee) =>
		template.every(([field, term]) => matches(employee[field], term)),
	);
	return answer('FIND', hit);
};

function answer(verb: 'GET' | 'FIND', employee: Employee | undefined): WireRecord {
	return employee
		? { result: `${verb}-EMPLOYEE-RESULT-OK`, employee }
		: { result: `${verb}-EMPLOYEE-RESULT-NOT-FOUND` };
}

function matches(value: Wire | undefined, term: Wire | undefined): boolean {
	if (typeof value !== 'string' || typeof term !== 'string') return value === term;
	return value.toLowerCase().includes(term.toLowerCase());
}
