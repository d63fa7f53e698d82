import type { WireRecord } from '../wire';
import type { Employee, MplusWorld } from '../world';

import { nextMarker } from './nextMarker';

/** Creates or replaces an employee as someone in the back office would: with a new marker. */
export function putEmployee(world: MplusWorld, given: WireRecord & { employeeNumber: number; name: string }): Employee {
	const employee: Employee = { active: true, ...given, syncMarker: nextMarker(world, 'employee') };
	world.employees.set(employee.employeeNumber, employee);
	world.commits += 1;
	return employee;
}
