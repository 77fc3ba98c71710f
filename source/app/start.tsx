import {render} from 'ink';
import {type Report} from '../domain/report.js';
import {createTheme, type Palette} from '../ui/theme.js';
import {App} from './app.js';
import {systemClock} from './clock.js';
import {createOffice, type OfficeOptions} from './office.js';
import {createWorld} from './world.js';

export type StartOptions = Omit<OfficeOptions, 'clock'> & {
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	/** The quarter to begin with. */
	readonly quarter: Report;
	/** The process's own unless said. */
	readonly clock?: OfficeOptions['clock'] | undefined;
	readonly isColour: boolean;
	readonly palette?: Palette | undefined;
	readonly isAscii: boolean;
	/** True where `stdout` takes whole frames. */
	readonly debug: boolean;
};

/**
 * Shows the program until the person quits.
 *
 * @throws UserError when a decision could not be saved.
 */
export async function startApp({
	stdin,
	stdout,
	quarter,
	isColour,
	palette,
	isAscii,
	debug,
	clock = systemClock,
	...outside
}: StartOptions): Promise<void> {
	const office = createOffice({...outside, clock});
	const app = render(
		<App
			world={createWorld(outside.store)}
			quarter={quarter}
			theme={createTheme({isColour, isAscii, palette})}
			clock={clock}
			office={office}
		/>,
		{stdin, stdout, debug, exitOnCtrlC: false, patchConsole: false},
	);
	await app.waitUntilExit();
	office.close();
}
