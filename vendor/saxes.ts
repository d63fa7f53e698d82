import { SaxesParser as Saxes } from 'saxes';

/** What saxes keeps to itself and the short ways below need. */
interface Internals {
	chunk: string;
	i: number;
	prevI: number;
	name: string;
	tag: object | null;
	tags: Array<{ name: string }>;
	sawRoot: boolean;
	closedRoot: boolean;
	sOpenTag(): void;
	sCloseTag(): void;
	openTag(): void;
	closeTag(): void;
}

const Base = Saxes as unknown as new (options: object) => Pick<Saxes, keyof Saxes> & Internals;

const GREATER = 62;
const NO_ATTRIBUTES = Object.freeze({});

/** Where a name of plain letters, digits and `-.:_` ends. */
function endOfName(chunk: string, start: number): number {
	for (let i = start; ; i++) {
		const code = chunk.charCodeAt(i);
		const isPlain = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 45 && code <= 58 && code !== 47) || code === 95;
		if (!isPlain) return i;
	}
}

/**
 * saxes with a short way for the tags that an answer almost wholly consists of: `<name>`, and the `</name>` that
 * belongs to it. All else, and all that may be wrong, goes saxes's own way. Knows neither namespaces nor positions, nor
 * the event `opentagstart`.
 */
export class SaxesParser extends Base {
	constructor() {
		super({ xmlns: false, position: false });
	}

	override sOpenTag(): void {
		const { chunk, i } = this;
		const end = endOfName(chunk, i);
		if (this.name !== '' || this.closedRoot || chunk.charCodeAt(end) !== GREATER) return super.sOpenTag();
		// saxes itself makes a dictionary for the attributes of every tag, which takes longer than the tag.
		this.tag = { name: chunk.slice(i, end), attributes: NO_ATTRIBUTES, isSelfClosing: false };
		this.sawRoot = true;
		this.prevI = end;
		this.i = end + 1;
		this.openTag();
	}

	override sCloseTag(): void {
		const { chunk, i } = this;
		const name = this.tags.at(-1)?.name ?? '';
		const end = i + name.length;
		if (this.name !== '' || chunk.charCodeAt(end) !== GREATER || !chunk.startsWith(name, i)) return super.sCloseTag();
		this.name = name;
		this.prevI = end;
		this.i = end + 1;
		this.closeTag();
	}
}
