import { z } from 'zod';

const unreadable = z.object({ unreadable: z.object({ message: z.string() }) });

/** Why the source could not give a record, as Get Changed and an earlier mapping say it. */
export function unreadableOf(record: unknown): { message: string } | undefined {
	const parsed = unreadable.safeParse(record);
	return parsed.success ? parsed.data.unreadable : undefined;
}
