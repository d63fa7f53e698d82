import { PosError } from '../../http/PosError';
import type { Registration } from './findRegistration';

const PLACE = 'Beheer > Instellingen > Webhooks in the back office of MplusKASSA';

/** What is wrong with a registration, or undefined where all is well. An error of code `invalid-setting` where nothing can arrive for certain. */
export function registrationTrouble(registration: Registration, subscriptionId: string, url: string): string | PosError | undefined {
	const subscription = `subscription ID ${subscriptionId}`;
	switch (registration.kind) {
		case 'registered':
			return undefined;
		case 'missing':
			return new PosError('invalid-setting', `No workplace of this till has a webhook with the ${subscription} (${registration.workplaces} asked)`, {
				hint: `Open ${PLACE}, add a webhook and enter there: Subscription ID ${subscriptionId}, Endpoint URL ${url}, Secret Key as in the credential here; choose the events, then publish again`,
			});
		case 'differs':
			return `MplusKASSA sends the events of ${subscription} to ${registration.endpointUrls.join(' and ')}, but this workflow listens at ${url}: change the Endpoint URL in ${PLACE}, unless something in between passes them on`;
		case 'disabled':
			return `The webhook with the ${subscription} is switched off for each workplace: switch it on in ${PLACE}`;
		case 'unknown':
			return `Whether MplusKASSA has a webhook with the ${subscription} is not known (${registration.because}): see in ${PLACE} that its Endpoint URL is ${url}`;
	}
}
