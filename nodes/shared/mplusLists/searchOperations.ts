import { isReadOperation } from '../../../lib/mplus/customCall/isReadOperation';
import { operationNames } from '../../../lib/mplus/soap/mplusTable';
import { searchIn } from './searchIn';

/** Every operation of the API by its name. */
export const searchOperations = searchIn(async () =>
	operationNames()
		.map((name) => ({ name: isReadOperation(name) ? name : `${name} (Writes)`, value: name }))
		.sort((one, other) => one.value.localeCompare(other.value)),
);
