export interface ImageFacts {
	mimeType: string;
	width: number;
	height: number;
}

/** What an image's first bytes tell of it, or nothing where they are no image this simulator knows. */
export function sniffImage(base64: string): ImageFacts | undefined {
	const bytes = Buffer.from(base64, 'base64');
	const start = bytes.toString('latin1', 0, 8);
	if (start === '\x89PNG\r\n\x1a\n' && bytes.length >= 24) {
		return { mimeType: 'image/png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
	}
	if (/^GIF8[79]a/.test(start) && bytes.length >= 10) {
		return { mimeType: 'image/gif', width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
	}
	return start.startsWith('\xff\xd8\xff') ? { mimeType: 'image/jpeg', ...jpegSize(bytes) } : undefined;
}

/** The size stands in the first start-of-frame segment; C4, C8 and CC are other segments. */
function jpegSize(bytes: Buffer): { width: number; height: number } {
	for (let at = 2; at + 9 <= bytes.length && bytes[at] === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
		const marker = bytes[at + 1] ?? 0;
		const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
		if (isFrame) return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
	}
	return { width: 0, height: 0 };
}
