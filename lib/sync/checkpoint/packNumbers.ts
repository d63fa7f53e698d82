/** Whole numbers from 0, in variable length (seven bits a byte), as base64url text. */
export function packNumbers(numbers: number[]): string {
	const bytes: number[] = [];
	for (const number of numbers) {
		let rest = number;
		while (rest >= 128) {
			bytes.push((rest % 128) | 128);
			rest = Math.floor(rest / 128);
		}
		bytes.push(rest);
	}
	return Buffer.from(bytes).toString('base64url');
}

/** The inverse of `packNumbers`; undefined where the text is none of its results. */
export function unpackNumbers(text: string): number[] | undefined {
	const numbers: number[] = [];
	let value = 0;
	let scale = 1;
	for (const byte of Buffer.from(text, 'base64url')) {
		value += (byte & 127) * scale;
		scale *= 128;
		if (byte >= 128) continue;
		if (!Number.isSafeInteger(value)) return undefined;
		numbers.push(value);
		value = 0;
		scale = 1;
	}
	return scale === 1 ? numbers : undefined;
}

/** Ascending numbers as the steps between them: ids of one period lie close together. */
export function toSteps(ascending: number[]): number[] {
	return ascending.map((number, index) => number - (ascending[index - 1] ?? 0));
}

export function fromSteps(steps: number[]): number[] {
	let sum = 0;
	return steps.map((step) => (sum += step));
}
