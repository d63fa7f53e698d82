/** In a process of its own: opens what it was told, says its address, then its figures whenever it is asked. */
export async function serveApart<Size, Sim>(open: (size: Size) => Promise<Sim>, addressOf: (sim: Sim) => object, figuresOf: (sim: Sim) => object): Promise<void> {
	const sim = await open(JSON.parse(process.argv[2] ?? '') as Size);
	process.on('message', () => process.send?.(figuresOf(sim)));
	process.once('disconnect', () => process.exit(0));
	process.send?.(addressOf(sim));
}
