import process from 'node:process';
import {render, Text, useInput} from 'ink';
import {useState, type ReactNode} from 'react';
import {openTerminal} from '../../../source/terminal/session.js';

/** Ends badly, as its keys say. */
function Trouble(): ReactNode {
	const [isBroken, setIsBroken] = useState(false);
	const [count, setCount] = useState(0);
	useInput((input) => {
		switch (input) {
			case 't': {
				process.stdout.write('\u0007');
				throw new Error('thrown by a handler');
			}

			case 'r': {
				void Promise.reject(new Error('rejected and not handled'));
				break;
			}

			case 'c': {
				setIsBroken(true);
				break;
			}

			default: {
				setCount(count + 1);
			}
		}
	});
	if (isBroken) {
		throw new Error('thrown by a component');
	}

	return <Text>in trouble {count}</Text>;
}

const terminal = openTerminal({
	stdin: process.stdin,
	stdout: process.stdout,
	env: process.env,
	process,
});
terminal.enter();
await render(<Trouble />, {
	stdin: terminal.stdin,
	stdout: terminal.stdout,
	debug: true,
}).waitUntilExit();
