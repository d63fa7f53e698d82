import { withoutAbsent } from '../../model/withoutAbsent';
import { lastPart, simplifyHeader, simplifyLines } from '../sales/simplifySale';
import { documentNumber } from '../sales/documentNumber';
import { yearNumberText } from '../sales/yearNumber';
import type { PackingSlip, Received } from '../soap/mplusTypes.generated';

/** A packing slip of the till for people. */
export function simplifyPackingSlip(slip: Received<PackingSlip>, zone: string): Record<string, unknown> {
	return withoutAbsent({
		packingSlipId: slip.packingSlipId,
		packingSlipNumber: documentNumber(slip.packingSlipNumber, slip.transactionString),
		orderId: slip.orderId || undefined,
		externalOrderId: slip.extOrderId || undefined,
		orderNumber: yearNumberText(slip.orderNumber),
		invoiceId: slip.invoiceId || undefined,
		invoiceNumber: yearNumberText(slip.invoiceNumber),
		state: lastPart(slip.state, 'PACKING-SLIP-STATE-'),
		...simplifyHeader(slip, zone),
		lines: simplifyLines(slip.lineList?.line, slip.vatMethod),
	});
}
