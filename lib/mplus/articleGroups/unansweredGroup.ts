import { PosError } from '../../http/PosError';

export function unansweredGroup(what: string, message: string): PosError {
	return new PosError('unanswered', `${what}: it is not known whether the till did it (${message})`, { mayBeDone: true, hint: 'Look at the article groups in the till before you run this again' });
}
