import process from 'node:process';
import {Box, render, Text, useApp, useInput, useStdout} from 'ink';
import {useEffect, useState, type ReactNode} from 'react';
import {openTerminal} from '../../../source/terminal/session.js';

/** A list with a chart of the selected row, as tall as the terminal: `sink` draws it through our streams, `ink` without. */
const mode = process.argv[2];

const names = Array.from(
	{length: 60},
	(_, index) =>
		['Robbery', 'Burglary (住宅侵入)', 'Cafe\u0301 thefts', 'Arson'][
			index % 4
		]! + ` ${index}`,
);

function List(): ReactNode {
	const {exit} = useApp();
	const {columns, rows} = useSize();
	const [selected, setSelected] = useState(0);
	const [hasChart, setHasChart] = useState(false);
	useInput((input, key) => {
		if (input === 'q') {
			exit();
		} else if (input === 'j' || key.downArrow) {
			setSelected((row) => Math.min(row + 1, names.length - 1));
		} else if (input === 'k' || key.upArrow) {
			setSelected((row) => Math.max(row - 1, 0));
		} else if (input === 'c') {
			setHasChart((value) => !value);
		}
	});
	const height = rows - 4;
	const top = Math.max(0, selected - height + 1);
	return (
		<Box flexDirection="column" width={columns} height={rows}>
			<Text wrap="truncate">
				<Text bold>Planwatch</Text> {columns}×{rows}
			</Text>
			<Text dimColor wrap="truncate">
				{'─'.repeat(columns)}
			</Text>
			<Box height={height}>
				<Box flexDirection="column" width={34}>
					{names.slice(top, top + height).map((name, index) => (
						<Row
							key={name}
							name={name}
							value={(top + index) * 7}
							isSelected={top + index === selected}
						/>
					))}
				</Box>
				{hasChart ? <Chart seed={selected} width={columns - 36} /> : null}
			</Box>
			<Text color="#005eb8" wrap="truncate">
				{'─'.repeat(columns)}
			</Text>
			<Text wrap="truncate">
				<Text inverse> ↑↓ </Text> move <Text underline>q</Text> quit
			</Text>
		</Box>
	);
}

function Row({
	name,
	value,
	isSelected,
}: {
	readonly name: string;
	readonly value: number;
	readonly isSelected: boolean;
}): ReactNode {
	return (
		<Text wrap="truncate">
			{isSelected ? '▶' : ' '} <Text bold={isSelected}>{name.padEnd(20)}</Text>
			<Text color={value % 2 ? 'yellow' : 'blue'}>
				{String(value).padStart(6)}
			</Text>
		</Text>
	);
}

function Chart({
	seed,
	width,
}: {
	readonly seed: number;
	readonly width: number;
}): ReactNode {
	const points = Array.from({length: width}, (_, x) =>
		Math.round(4 + 3 * Math.sin((x + seed * 5) / 6)),
	);
	return (
		<Box flexDirection="column">
			{[8, 7, 6, 5, 4, 3, 2, 1, 0].map((level) => (
				<Text key={level} color="cyan" wrap="truncate">
					{points.map((point) => (point === level ? '●' : ' ')).join('')}
				</Text>
			))}
		</Box>
	);
}

function useSize(): {columns: number; rows: number} {
	const {stdout} = useStdout();
	const [size, setSize] = useState({
		columns: stdout.columns,
		rows: stdout.rows,
	});
	useEffect(() => {
		const update = (): void => {
			setSize({columns: stdout.columns, rows: stdout.rows});
		};

		stdout.on('resize', update);
		return () => {
			stdout.off('resize', update);
		};
	}, [stdout]);
	return size;
}

if (mode === 'sink') {
	const terminal = openTerminal({
		stdin: process.stdin,
		stdout: process.stdout,
		env: process.env,
		process,
	});
	terminal.enter();
	const {waitUntilExit} = render(<List />, {
		stdin: terminal.stdin,
		stdout: terminal.stdout,
		debug: true,
	});
	await waitUntilExit();
	terminal.leave();
	console.log('left in good order');
} else {
	await render(<List />).waitUntilExit();
}
