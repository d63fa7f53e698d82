import { SaxesParser } from 'saxes';

import { SoapFault } from './SoapFault';

export interface XmlNode {
	/** The name as sent, with its prefix: faults quote it. */
	tag: string;
	name: string;
	uri: string;
	text: string;
	children: XmlNode[];
}

/** The operation's element of a message. What follows its end may be missing: gSOAP never reads it (API.md 18). */
export function parseEnvelope(body: string): XmlNode {
	const root: XmlNode = { tag: '', name: '', uri: '', text: '', children: [] };
	const closed = new Set<XmlNode>();
	readXml(body, root, closed);
	const envelope = root.children[0];
	if (!envelope) throw new SoapFault('Client', 'End of file or no input: message transfer interrupted or timed out');
	if (envelope.name !== 'Envelope') throw new SoapFault('VersionMismatch', 'Invalid SOAP message or SOAP version mismatch');
	const soapBody = envelope.children.find((child) => child.name === 'Body');
	if (!soapBody) throw SoapFault.mismatch(envelope.children[0]?.tag ?? envelope.tag);
	const operation = soapBody.children[0];
	if (!operation) throw new SoapFault('Client', 'Data required for operation');
	if (!closed.has(operation)) throw new SoapFault('Client', 'End of file or no input: message transfer interrupted or timed out');
	return operation;
}

function readXml(body: string, root: XmlNode, closed: Set<XmlNode>): void {
	const open = [root];
	const parser = new SaxesParser({ xmlns: true });
	parser.on('error', (error) => {
		// gSOAP accepts control characters (API.md 18).
		if (!error.message.includes('disallowed character')) throw new SoapFault('Client', `Syntax error: ${error.message}`);
	});
	parser.on('opentag', ({ name, local, uri }) => {
		const node: XmlNode = { tag: name, name: local, uri, text: '', children: [] };
		open[open.length - 1]?.children.push(node);
		open.push(node);
	});
	const addText = (text: string): void => {
		const node = open[open.length - 1];
		if (node) node.text += text;
	};
	parser.on('text', addText);
	parser.on('cdata', addText);
	parser.on('closetag', () => {
		const node = open.pop();
		if (node && open.length === 3) closed.add(node);
	});
	parser.write(body);
}
