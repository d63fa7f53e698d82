import { withoutAbsent } from '../../../model/withoutAbsent';
import type { Item } from '../../items/toItem';
import type { Received, Terminal } from '../../soap/mplusTypes.generated';
import { literalWords } from '../literalWords';

export function simplifyTerminal({ branchNumber, branchName, terminalNumber, terminalName, terminalStatus }: Received<Terminal>): Item {
	return withoutAbsent({ branchNumber, branchName, terminalNumber, name: terminalName, status: literalWords(terminalStatus, 'TERMINAL-STATUS') });
}
