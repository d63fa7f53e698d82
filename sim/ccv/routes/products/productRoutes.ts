import type { Route } from '../../route';
import { labelLinks } from '../labelLinks';
import { deleteProduct } from './deleteProduct';
import { getProduct } from './getProduct';
import { getProductQueries } from './getProductQueries';
import { patchProduct } from './patchProduct';
import { postProduct } from './postProduct';
import { productLists } from './productLists';
import { productPhotos } from './productPhotos';

export const productRoutes: Route[] = [
	...productLists,
	getProduct,
	postProduct,
	patchProduct,
	deleteProduct,
	getProductQueries,
	...productPhotos,
	...labelLinks('products', 'productlabels'),
];
