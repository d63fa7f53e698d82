import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Everything a real n8n needs: about 3 GB, ignored by git. Set REAL_N8N_DIR to share one install among checkouts. */
export const home = process.env.REAL_N8N_DIR ?? join(root, '.n8n');

export const VERSIONS = { n8n: '2.41.1', node: 24, sqlite3: '5.1.7', nodeGyp: '11.4.2' };
