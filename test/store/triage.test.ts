import path from 'node:path';
import {expect, test} from 'vitest';
import {loadDriver} from '../../source/store/driver.js';
import {openStore} from '../../source/store/open.js';
import {temporaryFolder} from '../temporary-folder.js';

const entry = {
	exception: '2023-24-q2/target/x/1',
	status: 'explained',
	by: 'ann',
	at: '2023-11-01T09:00:00.000Z',
	note: 'a new recording rule',
} as const;

test('the log keeps every entry, in order', () => {
	const store = openStore(':memory:');
	store.triage.append(entry);
	store.triage.append({...entry, status: 'open', by: 'ben', note: ''});
	store.triage.append({...entry, exception: 'another'});
	expect(store.triage.history(entry.exception)).toEqual([
		entry,
		{...entry, status: 'open', by: 'ben', note: ''},
	]);
	expect(store.triage.all()).toHaveLength(3);
	store.close();
});

test('an entry cannot be changed or removed, even behind the program’s back', () => {
	const file = path.join(temporaryFolder(), 'planwatch.db');
	const store = openStore(file);
	store.triage.append(entry);
	store.close();
	const database = new (loadDriver())(file);
	expect(() => database.exec("UPDATE triage_log SET note = 'other'")).toThrow(
		'never changed',
	);
	expect(() => database.exec('DELETE FROM triage_log')).toThrow(
		'never shortened',
	);
	database.close();
});
