import {type Settings} from '../exceptions/settings.js';
import {readDescriptor} from '../importer/package/descriptor.js';
import {openStore, type Store} from '../store/open.js';

/**
 * Opens the store. What brings in the bundled data and judges it is loaded only where the store has other data, or was
 * judged with other settings.
 */
export async function openPreparedStore(
	file: string,
	dataFolder: string,
	settings: Settings,
): Promise<Store> {
	const store = openStore(file);
	if (
		store.isReadOnly ||
		(store.package.version() === readDescriptor(dataFolder).version &&
			store.package.settings() === JSON.stringify(settings))
	) {
		return store;
	}

	store.close();
	const {prepareStore} = await import('./prepare-store.js');
	return prepareStore(file, dataFolder, settings);
}
