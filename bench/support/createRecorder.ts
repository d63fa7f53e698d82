export interface Recorder {
	/** Asks and keeps the answer or, once it replays, gives the one that was kept. */
	answer<T>(question: string, ask: () => Promise<T>): Promise<T>;
	/** From now on nobody is asked any more. */
	replay(): void;
}

/** Answers by their question, so that a run can be repeated without the system it asked. */
export function createRecorder(): Recorder {
	const answers = new Map<string, unknown>();
	let isReplaying = false;
	return {
		async answer<T>(question: string, ask: () => Promise<T>): Promise<T> {
			if (!isReplaying) answers.set(question, await ask());
			if (!answers.has(question)) throw new Error(`The repeated run asks something new: ${question.slice(0, 200)}`);
			return answers.get(question) as T;
		},
		replay: () => void (isReplaying = true),
	};
}
