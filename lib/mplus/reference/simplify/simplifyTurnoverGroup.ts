import { withoutAbsent } from '../../../model/withoutAbsent';
import type { Item } from '../../items/toItem';
import type { Received, TurnoverGroup } from '../../soap/mplusTypes.generated';
import { literalWords } from '../literalWords';

export function simplifyTurnoverGroup({ turnoverGroup, turnoverGroupName, turnoverGroupType, defaultVatCode, accountNumber }: Received<TurnoverGroup>): Item {
	return withoutAbsent({ turnoverGroup, name: turnoverGroupName, type: literalWords(turnoverGroupType, 'TURNOVER-GROUP-TYPE'), defaultVatCode, accountNumber });
}
