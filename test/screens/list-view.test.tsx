import {render} from 'ink';
import {expect, test} from 'vitest';
import {describeOnce} from '../../source/screens/describe-once.js';
import {
	type ListModel,
	type ListParts,
} from '../../source/screens/list-parts.js';
import {makeListView} from '../../source/screens/list-view.js';
import {type Route} from '../../source/screens/route.js';
import {createTheme} from '../../source/ui/theme.js';
import {createFakeTerminal} from '../app/fake-terminal.js';

type Entry = {readonly id: string};
type Data = ReturnType<typeof describeEntries>;

const items = ['short', 'x'.repeat(100), 'brief'].map((id) => ({id}));
const describeEntries = () => ({
	items,
	...describeOnce<Entry, Entry>((item) => item),
});

test('a column that grew for a long name stays where it is when the name is out of sight', () => {
	const data = describeEntries();
	const places = items.map((item) => {
		const lines = draw({
			data,
			height: 1,
			offset: 0,
			rows: [data.describe(item)],
			all: items,
		});
		return lines[1]!.indexOf('Kind');
	});
	expect(places[1]).toBeGreaterThan(places[0]!);
	expect(places[2]).toBe(places[1]);
});

function draw(model: ListModel<Data, Entry, Entry>): string[] {
	const parts: Partial<ListParts<Route, Data, Entry, Entry>> = {
		columns: [
			{title: 'Name', width: 1, text: ({id}) => id},
			{title: 'Kind', width: 8, text: () => 'kind'},
		],
		writeTitle: () => [],
	};
	const view = makeListView(parts as ListParts<Route, Data, Entry, Entry>);
	const terminal = createFakeTerminal(200, 10);
	const {unmount} = render(
		view(
			model,
			{columns: 200, rows: 10, zoom: 'list'},
			createTheme({isColour: false, isAscii: false}),
			model,
		),
		{...terminal, debug: true, patchConsole: false},
	);
	const lines = terminal.screen().split('\n');
	unmount();
	return lines;
}
