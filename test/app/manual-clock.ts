import {type Clock} from '../../source/app/clock.js';

export type ManualClock = Clock & {
	/** Lets time pass, and does what falls due in it. */
	pass(milliseconds: number): void;
};

type Timer = {due: number; readonly period?: number; readonly work: () => void};

/** A clock that goes only when it is told to. */
export function createManualClock(): ManualClock {
	const timers = new Set<Timer>();
	let now = 0;

	function add(timer: Timer) {
		timers.add(timer);
		return () => {
			timers.delete(timer);
		};
	}

	return {
		now: () => now,
		after: (milliseconds, work) => add({due: now + milliseconds, work}),
		repeat: (milliseconds, work) =>
			add({due: now + milliseconds, period: milliseconds, work}),
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
				if (next.period === undefined) {
					timers.delete(next);
				} else {
					next.due += next.period;
				}

				next.work();
			}

			now = end;
		},
	};
}
