import {type Completer} from '../command.js';
import {type Grammar, listValued, type OptionGrammar} from './grammar.js';

/** Completes `planwatch` in fish 3 and later: to be sourced, or kept in its folder of completions. */
export function writeFish(grammar: Grammar): string {
	const {commands, options} = grammar;
	return [
		'# Completes planwatch in fish; made by: planwatch completion fish',
		`function __planwatch_command
	set -l tokens (commandline -opc)
	set -l is_value 0
	for token in $tokens[2..]
		if test $is_value = 1
			set is_value 0
		else if contains -- $token ${listValued(grammar).join(' ')}
			set is_value 1
		else if not string match -q -- '-*' $token
			echo $token
			return
		end
	end
end`,
		'complete -c planwatch -f',
		...options.map((option) => writeOption(option, isWithoutCommand)),
		...commands.flatMap(({name, summary, options: own, completes}) => {
			const isCalled = `contains -- ${name} (__planwatch_command)`;
			return [
				`complete -c planwatch -n ${quote(isWithoutCommand)} -a ${name} -d ${quote(summary)}`,
				...own.map((option) => writeOption(option, isCalled)),
				...(completes
					? [`complete -c planwatch -n ${quote(isCalled)} ${offer(completes)}`]
					: []),
			];
		}),
	].join('\n');
}

const isWithoutCommand = 'not count (__planwatch_command) >/dev/null';

function writeOption(
	{option, help, isValued, completes}: OptionGrammar,
	condition: string,
): string {
	const name = option.slice('--'.length);
	return [
		`complete -c planwatch -n ${quote(condition)} -l ${name} -d ${quote(help)}`,
		...(isValued ? [`-r ${completes ? offer(completes) : '-f'}`] : []),
	].join(' ');
}

function offer(completer: Completer): string {
	if (completer === 'files') {
		return '-F';
	}

	return typeof completer === 'string'
		? `-f -a ${quote(`(planwatch completion --words ${completer} 2>/dev/null)`)}`
		: `-f -a ${quote(completer.join(' '))}`;
}

function quote(text: string): string {
	return `'${text.replaceAll(/['\\]/g, String.raw`\$&`)}'`;
}
