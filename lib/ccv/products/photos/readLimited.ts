import { PosError } from '../../../http/PosError';

/** What comes in pieces, as a whole; refused as soon as it is more than so many bytes. */
export async function readLimited(pieces: AsyncIterable<Uint8Array>, mostBytes: number, what: string): Promise<Buffer> {
	const read: Uint8Array[] = [];
	let size = 0;
	for await (const piece of pieces) {
		size += piece.length;
		if (size > mostBytes) throw new PosError('invalid-setting', `${what}: the image is larger than ${Math.floor(mostBytes / 1_000_000)} MB`, { hint: 'Make it smaller, or raise Largest Size' });
		read.push(piece);
	}
	return Buffer.concat(read);
}
