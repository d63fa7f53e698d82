import { readCollection } from '../../../lib/ccv/readList';
import { searchIn } from './searchIn';

export const searchLanguages = searchIn(async (client) =>
	(await readCollection(client, '/languages/')).map(({ label, iso_code: code }) => ({ name: `${String(label ?? '')} (${String(code)})`, value: String(code) })),
);
