import {type Grammar, type OptionGrammar} from './grammar.js';
import {type Completer} from './word-kind.js';

/** Completes `planwatch` in zsh 5 and later: to be sourced behind compinit, or kept as `_planwatch` where it looks. */
export function writeZsh({commands, options}: Grammar): string {
	return `#compdef planwatch
# Completes planwatch in zsh; made by: planwatch completion zsh
_planwatch_words() {
	local -a found
	found=("\${(@f)$(planwatch completion --words $1 2>/dev/null)}")
	compadd -a found
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
${commands.map(({name, options: own, words}) => writeCommand(name, own, words)).join('\n')}
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
	words: Completer,
): string {
	// Where a word can be anything, nothing is said of it: zsh would list an option instead of completing it.
	const rest =
		words.kind === 'anything' ? [] : [quote(`*: :${complete(words)}`)];
	const specs = [...options.map((option) => writeOption(option)), ...rest];
	return [
		`\t${name})`,
		['\t\t_arguments', ...specs].join(' \\\n\t\t\t'),
		'\t\t;;',
	].join('\n');
}

/** Brackets and colons are what `_arguments` parts its own words by. */
function writeOption({option, help, value}: OptionGrammar): string {
	const said = help.replaceAll(/[[\]:\\]/g, String.raw`\$&`);
	return quote(`${option}[${said}]${value ? `: :${complete(value)}` : ''}`);
}

function complete(completer: Completer): string {
	switch (completer.kind) {
		case 'names': {
			return `(${completer.names.join(' ')})`;
		}

		case 'files': {
			return '_files';
		}

		case 'words': {
			return `{_planwatch_words ${completer.of}}`;
		}

		case 'anything': {
			return ' ';
		}
	}
}

function quote(text: string): string {
	return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
