import { withoutAbsent } from '../../../model/withoutAbsent';
import type { Item } from '../../items/toItem';
import { literalWords } from '../literalWords';
import type { CustomFieldOfKind } from '../readCustomFields';

export function simplifyCustomField({ cardType, fieldName, dataType, isRequired }: CustomFieldOfKind): Item {
	return withoutAbsent({ cardType, fieldName, dataType: literalWords(dataType, 'DATA-TYPE'), isRequired });
}
