import {loadDriver} from '../../source/store/driver.js';

/** Keeps a store from being written to, as another process does that writes for long. Answers with what ends it. */
export function holdLock(file: string): () => void {
	const database = new (loadDriver())(file);
	database.exec('BEGIN EXCLUSIVE');
	return () => {
		database.exec('COMMIT');
		database.close();
	};
}
