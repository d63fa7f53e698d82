import { PosError } from '../../http/PosError';
import { createRecordMaker, type RecordMaker } from './createRecordMaker';
import { decodeScalar, type ScalarField } from './decodeScalar';
import type { FieldSpec, StructSpec } from './mplusTable';
import { FAULT } from './soapFault';

type DecodedRecord = Record<string, unknown>;
interface Shape {
	struct: StructSpec;
	/** Fields by the name on the wire, prefix included; null: not in the table. */
	wireNames: Map<string, FieldSpec | null>;
	RecordMaker: RecordMaker;
}
interface Frame {
	record: DecodedRecord;
	shape: Shape;
	/** The field that opened it. */
	name: string;
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * Takes the events of one SOAP message and builds the typed record of the first element in its Body. A list has its
 * array also when it is empty; everything else that is absent stays absent; what the table does not know is skipped.
 */
export class AnswerReader {
	/** The record, once its element was opened. */
	value?: DecodedRecord;
	isFault = false;
	/** The first element of the document: a page of a proxy is no Envelope. */
	rootName?: string;

	private isInBody = false;
	private skipped = 0;
	private leaf?: ScalarField;
	private text = '';
	private top?: Frame;
	private readonly stack: Frame[] = [];
	// Kept for one answer only: the names are the till's, and the next answer may be of another till.
	private readonly shapes = new Map<StructSpec, Shape>();

	constructor(
		private readonly answer: StructSpec,
		private readonly makers: Map<StructSpec, RecordMaker>,
	) {}

	open(name: string): void {
		if (this.skipped > 0 || this.leaf) this.skipped++;
		else if (this.top) this.openField(name, this.top);
		else this.openEnvelope(localName(name));
	}

	characters(text: string): void {
		if (this.leaf && this.skipped === 0) this.text += text;
	}

	close(): void {
		if (this.skipped > 0) this.skipped--;
		else if (this.leaf && this.top) this.closeLeaf(this.leaf, this.top);
		else this.top = this.stack.pop();
	}

	private openEnvelope(name: string): void {
		if (this.rootName === undefined) this.rootName = name;
		else if (this.value) this.skipped = 1;
		else if (this.isInBody) this.openAnswer(name);
		else if (name === 'Body') this.isInBody = true;
		else this.skipped = 1;
	}

	private openAnswer(name: string): void {
		this.isFault = name === 'Fault';
		this.value = this.push(this.isFault ? FAULT : this.answer, '');
	}

	private openField(wireName: string, top: Frame): void {
		const { struct, wireNames } = top.shape;
		let field = wireNames.get(wireName);
		if (field === undefined) {
			field = struct.byName.get(localName(wireName)) ?? null;
			wireNames.set(wireName, field);
		}
		if (field === null) this.skipped = 1;
		else if (field.kind === 'struct') this.put(field, this.push(field.struct, field.name), top);
		else {
			this.leaf = field;
			this.text = '';
		}
	}

	private closeLeaf(field: ScalarField, top: Frame): void {
		const value = decodeScalar(field, this.text);
		if (value === undefined) throw this.unreadable(field);
		this.leaf = undefined;
		this.put(field, value, top);
	}

	private put({ name, occurs }: FieldSpec, value: unknown, { record }: Frame): void {
		if (occurs !== 'repeated') record[name] = value;
		else if (record[name] === undefined) record[name] = [value];
		else (record[name] as unknown[]).push(value);
	}

	private push(struct: StructSpec, name: string): DecodedRecord {
		const shape = this.shapeOf(struct);
		const record = new shape.RecordMaker();
		if (struct.isList) for (const field of struct.fields) record[field.name] = [];
		if (this.top) this.stack.push(this.top);
		this.top = { record, shape, name };
		return record;
	}

	private shapeOf(struct: StructSpec): Shape {
		const known = this.shapes.get(struct);
		if (known) return known;
		const shape: Shape = { struct, wireNames: new Map(), RecordMaker: this.makerOf(struct) };
		this.shapes.set(struct, shape);
		return shape;
	}

	private makerOf(struct: StructSpec): RecordMaker {
		const maker = this.makers.get(struct) ?? createRecordMaker();
		this.makers.set(struct, maker);
		return maker;
	}

	private unreadable({ name, kind }: ScalarField): PosError {
		const frames = this.top ? [...this.stack, this.top] : this.stack;
		const steps = frames.map((frame, index) => {
			const list = index > 0 ? frames[index - 1]?.record[frame.name] : undefined;
			return Array.isArray(list) ? `${frame.name}[${list.length - 1}]` : frame.name;
		});
		const path = [...steps.slice(1), name].join('.');
		const shown = JSON.stringify(this.text.slice(0, 20));
		return new PosError('malformed-answer', `MplusKASSA's answer has no readable ${kind} in ${path}: ${shown}`, {
			hint: 'The till answered something this version cannot read. Report it with the name of the field',
		});
	}
}
