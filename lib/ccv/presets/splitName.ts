/** A name as CCV's first and last name, which it joins with a space; one that would come back otherwise is a last name. */
export function splitName(name: string): { first_name: string; last_name: string } {
	const [, first, last] = /^(\S+) (\S.*)$/su.exec(name.trim()) ?? [];
	return first === undefined || last === undefined ? { first_name: '', last_name: name.trim() } : { first_name: first, last_name: last };
}
