import { cardTypeIn, hasCategory } from '../overview/hasCategory';
import { overviewFields, type OverviewField } from '../overview/overviewFields';
import { recordIn, type WireRecord } from '../wire';

import type { Operation } from './Operation';

export const getOverviewFields: Operation = ({ world, input }) => {
	const request = recordIn(input, 'request') ?? {};
	const isKnown = hasCategory(world, request);
	const errorCode = 'GET-OVERVIEW-FIELDS-ERROR-INVALID-CATEGORYID';
	return {
		overviewFieldsList: { overviewFields: isKnown ? overviewFields(world, cardTypeIn(request)).map(toCardField) : [] },
		result: `GET-OVERVIEW-FIELDS-RESULT-${isKnown ? 'OK' : 'FAILED'}`,
		errorList: { errors: isKnown ? [] : [{ errorCode, errorMessage: 'Category does not exist' }] },
	};
};

/** Only name, label and type mean something here; the WSDL wants the rest too. */
function toCardField({ name, label, dataType }: OverviewField, index: number): WireRecord {
	return {
		...{ name, label, description: label, defaultValue: '', type: dataType, readOnly: false, valueVisible: true },
		...{ required: false, tabOrder: index, maxCharsPerLine: 0, maxLines: 1, active: true, onCard: true, nullable: true },
		...{ isSelectionField: dataType === 'DATA-TYPE-MULTISELECTINT', formule: '', showInInfoPopup: false, charMaxLength: 0, numericPrecision: 0 },
		...{ numericRadix: 10, numericScale: dataType === 'DATA-TYPE-DECIMAL' ? 2 : 0, containsPersonalData: false, sortable: true },
	};
}
