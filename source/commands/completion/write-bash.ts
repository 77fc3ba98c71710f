import {type Grammar, type OptionGrammar} from './grammar.js';
import {type Completer} from './word-kind.js';

/** Completes `planwatch` in bash 4 and later: to be sourced, or kept where bash-completion looks. */
export function writeBash({commands, options}: Grammar): string {
	const every = [...options, ...commands.flatMap((one) => one.options)];
	const valued = new Map(
		every.flatMap(({option, value}) => (value ? [[option, value]] : [])),
	);
	return `# Completes planwatch in bash; made by: planwatch completion bash
_planwatch_words() {
	"\${COMP_WORDS[0]}" completion --words "$1" 2>/dev/null
}

_planwatch() {
	local current=\${COMP_WORDS[COMP_CWORD]} command= word index
	COMPREPLY=()
	for ((index = 1; index < COMP_CWORD; index++)); do
		word=\${COMP_WORDS[index]}
		case $word in
		${[...valued.keys()].join(' | ')}) ((index++)) ;;
		-*) ;;
		*) [[ -z $command ]] && command=$word ;;
		esac
	done

	case \${COMP_WORDS[COMP_CWORD - 1]} in
${[...valued].map(([option, value]) => `\t${option}) ${complete(value)}; return ;;`).join('\n')}
	esac

	if [[ $current == -* ]]; then
		case $command in
		'') COMPREPLY=($(compgen -W '${listOptions(options)}' -- "$current")) ;;
${commands.map((one) => `\t\t${one.name}) COMPREPLY=($(compgen -W '${listOptions(one.options)}' -- "$current")) ;;`).join('\n')}
		esac
		return
	fi

	case $command in
	'') COMPREPLY=($(compgen -W '${commands.map(({name}) => name).join(' ')}' -- "$current")) ;;
${commands.map(({name, words}) => `\t${name}) ${complete(words)} ;;`).join('\n')}
	esac
}

complete -F _planwatch planwatch`;
}

function listOptions(options: readonly OptionGrammar[]): string {
	return options.map(({option}) => option).join(' ');
}

function complete(completer: Completer): string {
	switch (completer.kind) {
		case 'names': {
			return `COMPREPLY=($(compgen -W '${completer.names.join(' ')}' -- "$current"))`;
		}

		case 'files': {
			return 'compopt -o default';
		}

		case 'words': {
			return `COMPREPLY=($(compgen -W "$(_planwatch_words ${completer.of})" -- "$current"))`;
		}

		case 'anything': {
			return ':';
		}
	}
}
