import { z } from 'zod';

/** Where a record comes from: the system, which of its shops, its id there, and the number people call it by. */
export const sourceItem = z.object({ system: z.string(), shop: z.string(), id: z.string(), number: z.string() });
