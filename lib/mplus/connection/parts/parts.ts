import { lookAtBranches } from './lookAtBranches';
import { lookAtCustomer } from './lookAtCustomer';
import { lookAtEmployee } from './lookAtEmployee';
import { lookAtLicense } from './lookAtLicense';
import { lookAtPaymentMethods } from './lookAtPaymentMethods';
import { lookAtSetUp } from './lookAtSetUp';
import { lookAtVatGroups } from './lookAtVatGroups';
import { lookAtVersion } from './lookAtVersion';
import { lookAtWebhooks } from './lookAtWebhooks';
import { lookAtWorkers } from './lookAtWorkers';
import type { Part } from './Part';

/** What is looked at, in the order of the report. */
export const PARTS: Record<string, Part> = {
	Version: lookAtVersion,
	Workers: lookAtWorkers,
	'Set-up': lookAtSetUp,
	License: lookAtLicense,
	Branches: lookAtBranches,
	Employee: lookAtEmployee,
	'Default customer': lookAtCustomer,
	'VAT groups': lookAtVatGroups,
	'Payment methods': lookAtPaymentMethods,
	'Webhook consumers': lookAtWebhooks,
};
