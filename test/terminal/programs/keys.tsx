import process from 'node:process';
import {Box, render, Text, useInput} from 'ink';
import {useEffect, useState, type ReactNode} from 'react';
import {openTerminal} from '../../../source/terminal/session.js';

/**
 * Writes down what its handlers are told. After `/` the handler is another one, as in a text box, and knows of the mode
 * only through its closure.
 */
const terminal = openTerminal({
	stdin: process.stdin,
	stdout: process.stdout,
	env: process.env,
	process,
});

function Keys(): ReactNode {
	const [events, setEvents] = useState<readonly string[]>([]);
	const [isTyping, setIsTyping] = useState(false);
	const note = (event: string): void => {
		setEvents((earlier) => [...earlier, event]);
	};

	useInput((input, key) => {
		const names = Object.entries(key).filter(([, isOn]) => isOn === true);
		const event = [...names.map(([name]) => name), input].filter(Boolean);
		note((isTyping ? 'typed:' : '') + event.join('+'));
		if (input === '/') {
			setIsTyping(true);
		}

		if (key.escape) {
			setIsTyping(false);
		}

		if (input === 'y') {
			terminal.copy('44.9%');
		}
	});
	useEffect(
		() =>
			isTyping
				? terminal.onPaste((text) => {
						note(`paste:${JSON.stringify(text)}`);
					})
				: undefined,
		[isTyping],
	);
	return (
		<Box flexDirection="column">
			<Text>events {events.length}</Text>
			{events.map((event, index) => (
				// eslint-disable-next-line react/no-array-index-key -- the list only grows.
				<Text key={index}>{event}</Text>
			))}
		</Box>
	);
}

terminal.enter();
render(<Keys />, {
	stdin: terminal.stdin,
	stdout: terminal.stdout,
	debug: true,
});
