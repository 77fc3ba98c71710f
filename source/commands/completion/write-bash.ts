import {type Completer} from '../command.js';
import {type Grammar, listValued, type OptionGrammar} from './grammar.js';

/** Completes `planwatch` in bash 4 and later: to be sourced, or kept where bash-completion looks. */
export function writeBash(grammar: Grammar): string {
	const {commands, options} = grammar;
	return `# Completes planwatch in bash; made by: planwatch completion bash

# Offers those lines that go on as what is typed; nothing in them is expanded or run.
_planwatch_offer() {
	local line
	while IFS= read -r line; do
		[[ -n $line && $line == "$current"* ]] && COMPREPLY+=("$(printf '%q' "$line")")
	done
}

_planwatch_words() {
	"\${COMP_WORDS[0]/#\\~/$HOME}" completion --words "$1" 2>/dev/null
}

_planwatch() {
	local current=\${COMP_WORDS[COMP_CWORD]} command= option= word index
	COMPREPLY=()
	for ((index = 1; index < COMP_CWORD; index++)); do
		word=\${COMP_WORDS[index]}
		case $word in
		${listValued(grammar).join(' | ')})
			option=$word
			[[ \${COMP_WORDS[index + 1]} == = ]] && ((index++))
			((++index < COMP_CWORD)) && option= ;;
		-*) ;;
		*) [[ -z $command ]] && command=$word ;;
		esac
	done
	[[ $current == = ]] && current=

	case $command:$option in
${[{name: '', options}, ...commands].flatMap((one) => writeValues(one.name, one.options)).join('\n')}
	*:-*) return ;;
	esac

	if [[ $current == -* ]]; then
		case $command in
${[{name: "''", options}, ...commands].map((one) => `\t\t${one.name}) ${offer(one.options.map(({option}) => option))} ;;`).join('\n')}
		esac
		return
	fi

	case $command in
	'') ${offer(commands.map(({name}) => name))} ;;
${commands.flatMap(({name, completes}) => (completes ? [`\t${name}) ${offer(completes)} ;;`] : [])).join('\n')}
	esac
}

complete -F _planwatch planwatch`;
}

function writeValues(
	command: string,
	options: readonly OptionGrammar[],
): string[] {
	return options.flatMap(({option, completes}) =>
		completes ? [`\t${command}:${option}) ${offer(completes)}; return ;;`] : [],
	);
}

function offer(completer: Completer): string {
	if (completer === 'files') {
		return 'compopt -o default';
	}

	return typeof completer === 'string'
		? `_planwatch_offer < <(_planwatch_words ${completer})`
		: String.raw`_planwatch_offer < <(printf '%s\n' ${completer.join(' ')})`;
}
