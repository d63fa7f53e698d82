export interface LineXml {
	articleNumber?: number;
	/** What stands in `data`. */
	data?: string;
	/** What stands in the line after `articleNumber`. */
	more?: string;
}

export interface OrderXml {
	extOrderId?: string;
	relationNumber?: number;
	employeeNumber?: number;
	/** What stands between `extOrderId` and `employeeNumber`, and after `relationNumber`. */
	branch?: string;
	more?: string;
	lines?: LineXml[];
}

/** An order in WSDL order, complete enough to be booked. */
export function anOrderXml({
	extOrderId = '',
	relationNumber = 1,
	employeeNumber = 999999,
	branch = '',
	more = '',
	lines = [{}],
}: OrderXml = {}): string {
	return (
		`<ns1:order><ns1:orderId></ns1:orderId><ns1:extOrderId>${extOrderId}</ns1:extOrderId>${branch}` +
		`<ns1:employeeNumber>${employeeNumber}</ns1:employeeNumber><ns1:relationNumber>${relationNumber}</ns1:relationNumber>${more}` +
		`<ns1:lineList>${lines.map(lineXml).join('')}</ns1:lineList></ns1:order>`
	);
}

function lineXml({ articleNumber = 14, data = '<ns1:quantity>1</ns1:quantity>', more = '' }: LineXml): string {
	return `<ns1:line><ns1:articleNumber>${articleNumber}</ns1:articleNumber>${more}<ns1:data>${data}</ns1:data></ns1:line>`;
}

export function v3(order: string, key = 'key-1', payment = ''): string {
	return `<ns1:createOrderV3><ns1:request><ns1:idempotencyKey>${key}</ns1:idempotencyKey>${order}${payment}</ns1:request></ns1:createOrderV3>`;
}
