import type { Route } from '../../route';
import { categories } from './categories';
import { getCategoryTree } from './getCategoryTree';
import { productToCategories } from './productToCategories';

export const categoryRoutes: Route[] = [...categories, getCategoryTree, ...productToCategories];
