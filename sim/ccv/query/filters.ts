import { readMoment } from './readMoment';

export type FilterType = 'int' | 'float' | 'bool' | 'text' | 'moment';
export type Filters = Record<string, string>;

const WELL_FORMED: Record<FilterType, (value: string) => boolean> = {
	int: (value) => /^-?\d+$/.test(value),
	float: (value) => /^-?\d+(\.\d+)?$/.test(value),
	bool: (value) => value === 'true' || value === 'false',
	text: (value) => value !== '',
	moment: (value) => readMoment(value) !== undefined,
};

export const isWellFormed = (type: FilterType, value: string): boolean => WELL_FORMED[type](value);
