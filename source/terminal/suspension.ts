export type SuspensionOptions = {
	/** Puts the terminal back for the shell. */
	readonly hide: () => void;
	/** Takes the terminal again; called more than once. */
	readonly show: () => void;
};

export type Suspension = {
	/** Stops the program as Ctrl-Z does, which raw mode keeps from the terminal's driver. */
	suspend(): void;
	/** Stops to watch for signals. */
	end(): void;
};

/** Milliseconds after which a stop that did not happen is taken back. */
const longestStop = 100;
/** Milliseconds in which a signal that came while the program was stopped is acted on first. */
const wake = 10;

/**
 * Gives the terminal to the shell while the program is stopped, and takes it again when it goes on (`fg`).
 *
 * SIGCONT takes the terminal also when the program was stopped by SIGSTOP, which cannot be seen coming.
 */
export function watchForStop(
	process: NodeJS.Process,
	{hide, show}: SuspensionOptions,
): Suspension {
	let timer: NodeJS.Timeout | undefined;

	/** @param target 0 for the whole job, as the terminal's driver would: the program may have been started by npm. */
	function stop(target: number): void {
		hide();
		process.off('SIGTSTP', stopAlone);
		// The kernel ignores the signal where no shell could let the program go on (an orphaned process group).
		clearTimeout(timer);
		timer = setTimeout(goOn, longestStop);
		process.kill(target, 'SIGTSTP');
	}

	function stopAlone(): void {
		stop(process.pid);
	}

	function goOn(): void {
		clearTimeout(timer);
		timer = setTimeout(takeBack, wake);
	}

	function takeBack(): void {
		process.off('SIGTSTP', stopAlone);
		process.on('SIGTSTP', stopAlone);
		show();
		// The window may have been resized meanwhile; only programs in the foreground are told.
		process.kill(process.pid, 'SIGWINCH');
	}

	process.on('SIGTSTP', stopAlone);
	process.on('SIGCONT', goOn);
	return {
		suspend() {
			stop(0);
		},
		end() {
			clearTimeout(timer);
			process.off('SIGTSTP', stopAlone);
			process.off('SIGCONT', goOn);
		},
	};
}
