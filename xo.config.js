/** Lint rules: xo with prettier, and the few it is asked to leave out, each with its reason. */
const xoConfig = [
	{ignores: ['dist', 'test/output']},
	{
		prettier: true,
		react: true,
		rules: {
			// A module holds one idea: long files are split, not scrolled.
			'max-lines': [
				'error',
				{max: 250, skipBlankLines: true, skipComments: true},
			],
			// SQLite answers NULL and JSON has null; `undefined` is ours, and the store turns one into the other.
			'unicorn/no-null': 'off',
			'@typescript-eslint/no-restricted-types': [
				'error',
				{types: {Object: 'use object', '{}': 'name what is in it'}},
			],
			// JSX is compiled by the automatic runtime, which needs no React in scope.
			'react/react-in-jsx-scope': 'off',
			// Names of others (columns of the data package, SQLite's codes, options of libraries) are theirs to choose.
			'@typescript-eslint/naming-convention': [
				'error',
				{selector: 'typeLike', format: ['PascalCase']},
				{selector: 'function', format: ['camelCase', 'PascalCase']},
			],
			// Rows of SQLite, JSON and split dates have a shape that only their source can vouch for: it is named there.
			'@typescript-eslint/no-unsafe-type-assertion': 'off',
			// Patterns here are of ASCII; those that are not have the flag.
			'require-unicode-regexp': 'off',
		},
	},
];

export default xoConfig;
