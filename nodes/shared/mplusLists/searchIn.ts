import { connectMplus } from '../connectMplus';
import { searchMethods } from '../searchMethods';

export type { ListEntry, ListPage } from '../searchMethods';
export const { searchIn, searchPages } = searchMethods(connectMplus);
