import {type Completer} from '../command.js';
import {type Grammar, type OptionGrammar} from './grammar.js';

/** Completes `planwatch` in zsh 5 and later: to be sourced behind compinit, or kept as `_planwatch` where it looks. */
export function writeZsh({commands, options}: Grammar): string {
	return `#compdef planwatch
# Completes planwatch in zsh; made by: planwatch completion zsh
_planwatch_words() {
	local -a found
	found=("\${(@f)$(planwatch completion --words $1 2>/dev/null)}")
	compadd -- \${found:#}
}

_planwatch_commands() {
	local -a found
	found=(
${commands.map(({name, summary}) => `\t\t${quote(`${name}:${summary}`)}`).join('\n')}
	)
	_describe command found
}

_planwatch() {
	local line state
	_arguments -C \\
${options.map((option) => `\t\t${writeOption(option)} \\`).join('\n')}
		'1: :_planwatch_commands' \\
		'*:: :->rest'
	[[ $state == rest ]] || return
	case $line[1] in
${commands.map(({name, options: own, completes}) => writeCommand(name, own, completes)).join('\n')}
	esac
}

if [[ $funcstack[1] == _planwatch ]]; then
	_planwatch "$@"
else
	compdef _planwatch planwatch
fi`;
}

function writeCommand(
	name: string,
	options: readonly OptionGrammar[],
	completer: Completer | undefined,
): string {
	const specs = [
		...options.map((option) => writeOption(option)),
		quote(`*: :${offer(completer)}`),
	];
	return [
		`\t${name})`,
		['\t\t_arguments', ...specs].join(' \\\n\t\t\t'),
		'\t\t;;',
	].join('\n');
}

/** Brackets and colons are what `_arguments` parts its own words by. */
function writeOption({
	option,
	help,
	isValued,
	completes,
}: OptionGrammar): string {
	const said = help.replaceAll(/[[\]:\\]/g, String.raw`\$&`);
	return quote(`${option}[${said}]${isValued ? `: :${offer(completes)}` : ''}`);
}

/** Nothing at all where it can be anything: a message would keep zsh from completing an option. */
function offer(completer: Completer | undefined): string {
	if (completer === 'files') {
		return '_files';
	}

	return typeof completer === 'string'
		? `{_planwatch_words ${completer}}`
		: `(${(completer ?? []).join(' ')})`;
}

function quote(text: string): string {
	return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
