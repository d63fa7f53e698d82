type PlainRecord = Record<string, unknown>;

export type RecordMaker = new () => PlainRecord;

/**
 * Makes empty plain objects with room for about thirty fields. V8 counts the assignments it sees in a constructor and
 * keeps so many places inside the object (and, after a few records, only as many as they used); an object literal
 * moves its fields to a bigger array every third field, which made decoding half as fast (bench/decode.ts).
 */
export function createRecordMaker(): RecordMaker {
	const makesRoom = false as boolean;
	const maker = function (this: PlainRecord) {
		if (!makesRoom) return;
		this.a = this.b = this.c = this.d = this.e = this.f = this.g = this.h = this.i = this.j = undefined;
		this.k = this.l = this.m = this.n = this.o = this.p = this.q = this.r = this.s = this.t = undefined;
		this.u = this.v = this.w = this.x = this.y = this.z = this.aa = this.bb = this.cc = this.dd = undefined;
	};
	maker.prototype = Object.prototype;
	return maker as unknown as RecordMaker;
}
