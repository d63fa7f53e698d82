/** Marks of n8n 2.41's editor: a parameter or credential is missing or the last run failed here, to be set up, package missing, warning. */
const ISSUE_MARKS = ['node-issues', 'node-setup-required', 'node-not-installed', 'canvas-node-status-warning'];

export const byTestId = (id) => `[data-test-id="${id}"]`;
export const nodeNamed = (name) => `${byTestId('canvas-node')}[data-node-name=${JSON.stringify(name)}]`;

/** Opens a workflow and waits until its nodes are drawn and their icons have arrived. */
export async function openWorkflow(page, address, id) {
	await page.goto(`${address}/workflow/${id}`);
	await page.locator(byTestId('canvas-node')).first().waitFor();
	await page.waitForFunction(() => [...document.querySelectorAll('[data-test-id="canvas-node"] img')].every((image) => image.complete));
	await page.waitForLoadState('networkidle', { timeout: 5000 }).catch(() => undefined);
	await page.waitForTimeout(1000);
}

/**
 * What a person would see on the canvas.
 * @returns {Promise<{ nodes: string[], stickies: number, icons: Array<{ node: string, type: string, images: number, drawn: number, vectors: number }>, issues: string[], succeeded: string[] }>}
 */
export function readCanvas(page) {
	return page.evaluate((issueMarks) => {
		const all = (selector, within = document) => [...within.querySelectorAll(selector)];
		const nodes = all('[data-test-id="canvas-node"]');
		const name = (element) => element.closest('[data-node-name]')?.dataset.nodeName ?? '?';
		return {
			nodes: nodes.map(name),
			stickies: all('[data-test-id="sticky"]').length,
			icons: nodes.map((node) => {
				const images = all('img', node);
				const drawn = images.filter((image) => image.complete && image.naturalWidth > 0);
				const vectors = all('.n8n-node-icon svg, [class*="nodeIcon"] svg', node);
				return { node: name(node), type: node.dataset.nodeType, images: images.length, drawn: drawn.length, vectors: vectors.length };
			}),
			issues: issueMarks.flatMap((mark) => all(`[data-test-id="${mark}"]`).map((element) => `${mark} on ${name(element)}`)),
			succeeded: all('[data-test-id="canvas-node-status-success"]').map(name),
		};
	}, ISSUE_MARKS);
}
