import {createWorld} from '../../source/app/world.js';
import {testScreens} from './match-screen.js';
import {importForReview} from './reviewing.js';

/** Every figure of the newest report waits for review. */
const {store} = await importForReview();
const world = createWorld(store);

const scenes: ReadonlyArray<readonly [name: string, keys: readonly string[]]> =
	[
		['waiting-priority', ['1', 's', 's', 'g', 'j']],
		['waiting-indicator', ['1', 's', 's', 'g', 'j', 'enter', ...'jjjj']],
		['waiting-coverage', ['C']],
		['waiting-comparison', ['R', 'd', 'f', 'f', 'f', 'f', 'f']],
	];

testScreens(world, scenes);
