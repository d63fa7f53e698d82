import { comparableEmail } from '../../model/comparableEmail';
import type { CcvRecord } from '../writes/createRecord';
import { emailOf, usernameOf, type UserName } from './UserKey';

/** Users by their names. It knows nothing else of them, and says where to look, not what is so: others change users as well. */
export interface UserIndex {
	/** When the reading of it began. */
	readonly readAtMs: number;
	/** The highest id of a user it has met. */
	highestId(): number;
	put(user: CcvRecord): void;
	drop(id: number): void;
	/** Ids of the users that bear this name, those whose user name it is first. */
	idsOf(name: UserName): number[];
}

export function createUserIndex(readAtMs: number): UserIndex {
	const names = new Map<number, Array<[Map<string, Set<number>>, string]>>();
	const byUsername = new Map<string, Set<number>>();
	const byEmail = new Map<string, Set<number>>();
	let highest = 0;

	function drop(id: number): void {
		for (const [map, name] of names.get(id) ?? []) {
			map.get(name)?.delete(id);
			if (map.get(name)?.size === 0) map.delete(name);
		}
		names.delete(id);
	}

	function add(map: Map<string, Set<number>>, name: string | undefined, id: number): void {
		if (name === undefined) return;
		map.set(name, (map.get(name) ?? new Set<number>()).add(id));
		names.set(id, [...(names.get(id) ?? []), [map, name]]);
	}

	return {
		readAtMs,
		highestId: () => highest,
		put(user) {
			const id = Number(user.id);
			drop(id);
			add(byUsername, usernameOf(user), id);
			add(byEmail, emailOf(user), id);
			highest = Math.max(highest, id);
		},
		drop,
		idsOf({ by, value }) {
			const name = comparableEmail(value) ?? '';
			const ids = [...(byUsername.get(name) ?? []), ...(by === 'email' ? (byEmail.get(name) ?? []) : [])];
			return [...new Set(ids)];
		},
	};
}
