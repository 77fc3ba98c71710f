import {type Grammar, type OptionGrammar} from './grammar.js';
import {type Completer} from './word-kind.js';

/** Completes `planwatch` in fish 3 and later: to be sourced, or kept in its folder of completions. */
export function writeFish({commands, options}: Grammar): string {
	return [
		'# Completes planwatch in fish; made by: planwatch completion fish',
		'complete -c planwatch -f',
		...options.map((option) => writeOption(option, '__fish_use_subcommand')),
		...commands.flatMap(({name, summary, options: own, words}) => {
			const isUsed = `__fish_seen_subcommand_from ${name}`;
			return [
				`complete -c planwatch -n __fish_use_subcommand -a ${name} -d ${quote(summary)}`,
				...own.map((option) => writeOption(option, isUsed)),
				...writeWords(words, isUsed),
			];
		}),
	].join('\n');
}

function writeOption(
	{option, help, value}: OptionGrammar,
	condition: string,
): string {
	const name = option.slice('--'.length);
	return [
		`complete -c planwatch -n ${quote(condition)} -l ${name} -d ${quote(help)}`,
		...(value ? [`-r ${complete(value)}`] : []),
	].join(' ');
}

function writeWords(words: Completer, condition: string): string[] {
	return words.kind === 'anything'
		? []
		: [`complete -c planwatch -n ${quote(condition)} ${complete(words)}`];
}

function complete(completer: Completer): string {
	switch (completer.kind) {
		case 'names': {
			return `-f -a ${quote(completer.names.join(' '))}`;
		}

		case 'files': {
			return '-F';
		}

		case 'words': {
			return `-f -a ${quote(`(planwatch completion --words ${completer.of} 2>/dev/null)`)}`;
		}

		case 'anything': {
			return '-f';
		}
	}
}

function quote(text: string): string {
	return `'${text.replaceAll(/['\\]/g, String.raw`\$&`)}'`;
}
