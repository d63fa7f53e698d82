import type { CardType } from '../records';
import { recordIn, type WireRecord } from '../wire';
import type { MplusWorld } from '../world';

import type { Operation } from './Operation';

export const getTurnoverGroups: Operation = ({ world, input }) => {
	const onlyActive = recordIn(input, 'request')?.onlyActive === true;
	const asked = world.turnoverGroups.filter(({ active }) => active || !onlyActive);
	return { turnoverGroupList: { turnoverGroup: asked.map((group) => ({ ...group, active: undefined })) } };
};

/** Those that are switched off too (assumed). */
export const getDeliveryMethods: Operation = ({ world }) => ({
	deliveryMethodList: { deliveryMethod: world.deliveryMethods },
});

export const getDeliveryMethodsV2: Operation = ({ world, input }) => {
	const onlyEnabled = recordIn(input, 'request')?.onlyEnabled === true;
	return { deliveryMethodList: { deliveryMethod: world.deliveryMethods.filter(({ enabled }) => enabled || !onlyEnabled) } };
};

export const getOrderCategories: Operation = ({ world }) => ({ orderCategory: world.orderCategories });

export const getCardCategories: Operation = ({ world }) => ({
	articleCardCategoryList: { cardCategory: categoriesOf(world, 'PRODUCT') },
	employeeCardCategoryList: { cardCategory: categoriesOf(world, 'EMPLOYEE') },
	relationCardCategoryList: { cardCategory: categoriesOf(world, 'RELATION') },
});

/** The same for every workplace (assumed). */
export const getCardCategoriesV2: Operation = ({ world }) => {
	const list = (cardType: CardType): WireRecord => ({
		cardCategory: categoriesOf(world, cardType).map(({ categoryId, ...category }) => ({ ...category, id: categoryId })),
	});
	return {
		articleCardCategories: list('PRODUCT'),
		employeeCardCategories: list('EMPLOYEE'),
		relationCardCategories: list('RELATION'),
	};
};

export const getCustomFieldLists: Operation = ({ world }) => {
	const list = (cardType: CardType): WireRecord => {
		const fields = world.customFields.filter((field) => field.cardType === cardType);
		return { customField: fields.map((field) => ({ ...field, cardType: undefined })) };
	};
	return {
		articleCustomFieldList: list('PRODUCT'),
		employeeCustomFieldList: list('EMPLOYEE'),
		relationCustomFieldList: list('RELATION'),
	};
};

export const getSalesPriceList: Operation = ({ world }) => ({ salesPrice: world.salesPrices });

export const getPriceGroupList: Operation = ({ world }) => ({ priceGroup: world.priceGroups });

export const getAvailableTerminalList: Operation = ({ world }) => ({ return: world.terminals });

function categoriesOf(world: MplusWorld, cardType: CardType) {
	const own = world.cardCategories.filter((category) => category.cardType === cardType);
	return own.map(({ categoryId, name, isVipGroup, isSupplierGroup }) => ({ categoryId, name, isVipGroup, isSupplierGroup }));
}
