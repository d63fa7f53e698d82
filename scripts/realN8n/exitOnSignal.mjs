/**
 * n8n and the simulators have process groups of their own, so an interrupted script must end them. A second Ctrl-C ends at once.
 * @param {() => Promise<void> | undefined} close
 */
export function exitOnSignal(close) {
	for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
		process.once(name, async () => {
			await close()?.catch(() => undefined);
			process.exit(130);
		});
	}
}
