/** Thrown by a step that others build on, after it has been reported. */
export class Stopped extends Error {}

export function createReport() {
	const counts = { passed: 0, failed: 0, skipped: 0 };

	/**
	 * @template T
	 * @param {string} name
	 * @param {() => Promise<T>} act throws when the claim does not hold
	 * @returns {Promise<T | undefined>}
	 */
	async function check(name, act) {
		const started = Date.now();
		try {
			const value = await act();
			counts.passed++;
			console.log(`ok     ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
			return value;
		} catch (failure) {
			counts.failed++;
			console.log(`not ok ${name}\n       ${String(failure.message ?? failure).replaceAll('\n', '\n       ')}`);
			return undefined;
		}
	}

	/** A step without which the rest makes no sense. */
	async function need(name, act) {
		const failedBefore = counts.failed;
		const value = await check(name, act);
		if (counts.failed > failedBefore) throw new Stopped(name);
		return value;
	}

	function skip(name, reason) {
		counts.skipped++;
		console.log(`skip   ${name}: ${reason}`);
	}

	function end() {
		console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
		return counts.failed === 0 && counts.passed > 0;
	}

	return { check, need, skip, end };
}
