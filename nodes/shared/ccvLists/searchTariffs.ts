import { readVatTable } from '../../../lib/ccv/reference/readVatTable';
import { searchIn } from './searchIn';

/** The tariffs of products by their name, with what they are in the first country that has them. */
export const searchTariffs = searchIn(async (client) => {
	const table = await readVatTable(client);
	const names = [...new Set(table.flatMap(({ tariffs }) => tariffs.map(({ type }) => type)))];
	return names.map((name) => {
		const country = table.find(({ tariffs }) => tariffs.some(({ type }) => type === name));
		const percentage = country?.tariffs.find(({ type }) => type === name)?.percentage;
		return { name: `${name} (${country?.code ?? ''} ${percentage ?? ''} %)`, value: name };
	});
});
