const started = Date.now();

/** Progress goes to standard error, so that standard output stays free for results. */
export function say(text) {
	const seconds = Math.round((Date.now() - started) / 1000);
	process.stderr.write(`[${String(seconds).padStart(4)} s] ${text}\n`);
}
