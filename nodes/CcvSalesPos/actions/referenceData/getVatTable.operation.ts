import { vatOf } from '../../../../lib/ccv/reference/vatOf';
import { optionsField, readOption } from '../../../shared/optionsField';
import { nameIn, nameLocator } from '../../fields/idLocator';
import { referenceOperation } from './referenceOperation';

const COUNTRY_OPTION = nameLocator('Country', 'country', 'searchVatCountries', 'Only the tariffs of this country, by its ISO code', 'e.g. NL');

export const getVatTable = referenceOperation({
	operation: 'getVatTable',
	fields: [optionsField(COUNTRY_OPTION)],
	read: async (client, ctx, itemIndex) => await vatOf(client, nameIn(readOption(ctx, 'country', itemIndex), 'Country')),
});
