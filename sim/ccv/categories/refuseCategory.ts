import { invalid, unknownId, type Outcome } from '../outcome';
import { checkPhoto } from '../photos/checkPhoto';
import type { CcvCategory, CcvWorld } from '../world';
import { branchOf } from './branchOf';

export interface CategoryInput extends Partial<Omit<CcvCategory, 'id' | 'details'>> {
	photo_source?: string;
	photo_file_type?: string;
	description_photo_source?: string;
	description_photo_file_type?: string;
	[further: string]: unknown;
}

/** Why these fields cannot be written; undefined: they can. */
export function refuseCategory(world: CcvWorld, input: CategoryInput, category?: CcvCategory): Outcome | undefined {
	const { parentcategory_id: parentId } = input;
	if (parentId != null) {
		if (!world.categories.some(({ id }) => id === parentId)) return unknownId('categories', String(parentId));
		if (category && branchOf(world, category.id).has(parentId)) return invalid(world, `Category ${parentId} is below category ${category.id}`);
	}
	const { photo_source: photo, photo_file_type: photoType = '' } = input;
	const { description_photo_source: description, description_photo_file_type: descriptionType = '' } = input;
	if (description && (input.description_photo_size === undefined || input.description_photo_position === undefined)) {
		return invalid(world, 'A description photo needs description_photo_size and description_photo_position');
	}
	return (photo ? checkPhoto(world, photoType, photo) : undefined) ?? (description ? checkPhoto(world, descriptionType, description) : undefined);
}
