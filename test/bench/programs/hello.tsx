import {render, Text} from 'ink';

/** The least that a program with Ink can be. */
render(<Text>Hello, world</Text>);
// It stays, as a program with screens does.
setInterval(() => undefined, 1_000_000);
