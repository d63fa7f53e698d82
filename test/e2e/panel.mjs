import { byTestId } from './canvas.mjs';

const parameter = (page, name) => page.locator(byTestId(`parameter-input-${name}`)).first();

/** Chooses from the dropdown of a parameter in the open panel. */
export async function chooseOption(page, name, label) {
	await parameter(page, name).locator('input').first().click();
	const option = page.locator('.el-select-dropdown__item:visible').filter({ has: page.getByText(label, { exact: true }) }).first();
	await option.waitFor();
	await option.click();
	await page.waitForTimeout(500);
}

/** Types into a text parameter. */
export async function fillIn(page, name, text) {
	const input = parameter(page, name).locator('input, textarea').first();
	await input.fill(text);
	await input.blur();
}

/** What the list of a resource locator shows, after something was typed into its search where `search` is given. */
export async function listOf(page, name, search) {
	await page.locator(byTestId(`resource-locator-${name}`)).locator(byTestId('rlc-input')).click();
	const items = page.locator(`${byTestId('rlc-item')}:visible`);
	if (search !== undefined) await page.locator(`${byTestId('rlc-search')}:visible`).fill(search);
	await page.waitForTimeout(2000);
	await items.first().waitFor();
	const names = (await items.allInnerTexts()).map((text) => text.trim());
	if (search === undefined) await page.keyboard.press('Escape');
	return names;
}

/** Chooses the first entry of a resource locator's list that begins so. */
export async function chooseFromList(page, name, beginning) {
	await page.locator(byTestId(`resource-locator-${name}`)).locator(byTestId('rlc-input')).click();
	const entry = page.locator(`${byTestId('rlc-item')}:visible`).filter({ hasText: new RegExp(`^\\s*${beginning}`) }).first();
	await entry.waitFor();
	await entry.click();
	await page.waitForTimeout(500);
}
