import { withoutAbsent } from '../../../model/withoutAbsent';
import type { Item } from '../../items/toItem';
import type { PaymentMethod, Received } from '../../soap/mplusTypes.generated';
import { literalWords } from '../literalWords';

export function simplifyPaymentMethod({ method, description, active, type, allowNegativeAmount, accountNumber }: Received<PaymentMethod>): Item {
	return withoutAbsent({ method, description, active, type: literalWords(type, 'PAYMENT-METHOD-TYPE'), allowNegativeAmount, accountNumber });
}
