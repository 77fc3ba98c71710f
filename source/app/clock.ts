/** The time as the screens know it: an argument, so that a test can move it. Each timer is ended by what it answers with. */
export type Clock = {
	/** Milliseconds since some moment. */
	now(): number;
	after(milliseconds: number, work: () => void): () => void;
	repeat(milliseconds: number, work: () => void): () => void;
};

/** The process's own time. Nothing that waits in it keeps the process alive. */
export const systemClock: Clock = {
	now: () => performance.now(),
	after(milliseconds, work) {
		const timer = setTimeout(work, milliseconds).unref();
		return () => {
			clearTimeout(timer);
		};
	},
	repeat(milliseconds, work) {
		const timer = setInterval(work, milliseconds).unref();
		return () => {
			clearInterval(timer);
		};
	},
};
