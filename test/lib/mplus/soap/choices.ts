import fc from 'fast-check';
import type { Choose } from './aRecordOf';

/** Leaves out whatever may be left out. */
export const least: Choose = () => 0;

/** Gives everything, and two of what is repeated. */
export const most: Choose = (choices) => choices - 1;

export const tape = fc.array(fc.nat({ max: 999 }), { minLength: 1, maxLength: 40 });

/** Read in a circle: the type decides how many choices there are. */
export function fromTape(tape: number[]): Choose {
	let position = 0;
	return (choices) => (tape[position++ % tape.length] ?? 0) % choices;
}
