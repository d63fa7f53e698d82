import { emptyRelation } from './emptyRelation';
import { exactMatch } from './exactMatch';
import type { FactCheck } from './FactCheck';
import { idDashes } from './idDashes';
import { inclusiveMarker } from './inclusiveMarker';
import { inclusiveStockId } from './inclusiveStockId';
import { lowestFirst } from './lowestFirst';
import { productMarker } from './productMarker';
import { relationPage } from './relationPage';
import { serverClock } from './serverClock';
import { timeOffset } from './timeOffset';
import { vatScale } from './vatScale';

/** What reading can settle of what the documentation leaves open (Mplus API, dossier 17). */
export const FACTS: FactCheck[] = [vatScale, idDashes, emptyRelation, exactMatch, inclusiveMarker, lowestFirst, relationPage, productMarker, inclusiveStockId, timeOffset, serverClock];
