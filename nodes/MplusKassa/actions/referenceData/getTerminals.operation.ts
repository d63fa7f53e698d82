import { simplifyTerminal } from '../../../../lib/mplus/reference/simplify/simplifyTerminal';
import { referenceOperation } from './referenceOperation';

export const getTerminals = referenceOperation({
	operation: 'getTerminals',
	typeName: 'Terminal',
	read: async (client) => (await client.read('getAvailableTerminalList', {})).return ?? [],
	simplify: simplifyTerminal,
});
