import {formatTable} from '../format/table.js';
import {type Command, type Flags} from './command.js';
import {commonFlags, listFlags, screenFlags} from './shared-flags.js';
import {toOption} from './parse.js';
import {loadCommands} from './registry.js';

/** How planwatch is used, with a line on every command. */
export async function describeProgram(): Promise<string> {
	const commands = await loadCommands();
	return [
		'planwatch explores the quarterly performance reports on a Police, Fire and Crime Plan',
		'',
		'  planwatch            opens the screens; without a terminal, prints the overview',
		'  planwatch COMMAND    answers on standard output',
		'',
		indent(
			commands.map(({name, usage, summary}) => [
				`${name} ${usage}`.trim(),
				summary,
			]),
		),
		'',
		'Flags of every command; COMMAND --help lists its own',
		indent(describeFlags(commonFlags)),
		'',
		'Flags of commands that answer with a list',
		indent(describeFlags(listFlags)),
		'',
		'Flags of planwatch without a command',
		indent(describeFlags(screenFlags)),
	].join('\n');
}

/** How one command is used. */
export function describeCommand(command: Command<object>): string {
	const flags = {
		...command.flags,
		...(command.rows && listFlags),
		...commonFlags,
	};
	return [
		`planwatch ${command.name} ${command.usage}`.trim(),
		`  ${command.summary}`,
		'',
		indent(describeFlags(flags)),
		'',
		...command.examples.map((example) => `  ${example}`),
	].join('\n');
}

function describeFlags(flags: Flags): string[][] {
	return Object.entries(flags).map(([name, {placeholder, help}]) => [
		['--' + toOption(name), placeholder].filter(Boolean).join(' '),
		help,
	]);
}

function indent(rows: ReadonlyArray<readonly string[]>): string {
	return formatTable([{title: ''}, {title: ''}], rows)
		.split('\n')
		.slice(1)
		.map((line) => `  ${line}`)
		.join('\n');
}
