import type { CcvCategory } from '../world';
import type { CategoryInput } from './refuseCategory';

const OWN = ['name', 'parentcategory_id', 'position', 'show_on_website'];

/** Writes the fields that were sent, and no other. */
export function applyCategory(category: CcvCategory, input: CategoryInput): void {
	for (const [name, value] of Object.entries(input)) {
		const target: object = OWN.includes(name) ? category : category.details;
		Object.assign(target, { [name]: value });
	}
}
