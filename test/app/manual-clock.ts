import {type Clock} from '../../source/app/clock.js';

export type ManualClock = Clock & {
	/** Lets time pass, and does what falls due in it. */
	pass(milliseconds: number): void;
};

/** A clock that goes only when it is told to. */
export function createManualClock(): ManualClock {
	const timers = new Set<{due: number; every?: number; work: () => void}>();
	let now = 0;

	function add(timer: {due: number; every?: number; work: () => void}) {
		timers.add(timer);
		return () => {
			timers.delete(timer);
		};
	}

	return {
		now: () => now,
		after: (milliseconds, work) => add({due: now + milliseconds, work}),
		every: (milliseconds, work) =>
			add({due: now + milliseconds, every: milliseconds, work}),
		pass(milliseconds) {
			const end = now + milliseconds;
			for (;;) {
				const next = [...timers]
					.filter(({due}) => due <= end)
					.toSorted((a, b) => a.due - b.due)[0];
				if (!next) {
					break;
				}

				now = next.due;
				if (next.every === undefined) {
					timers.delete(next);
				} else {
					next.due += next.every;
				}

				next.work();
			}

			now = end;
		},
	};
}
