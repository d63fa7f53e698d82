import { connectCcv } from '../connectCcv';
import { searchMethods } from '../searchMethods';

export const { searchIn, searchPages } = searchMethods(async (ctx) => await connectCcv(ctx));
