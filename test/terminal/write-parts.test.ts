import {PassThrough} from 'node:stream';
import {expect, test, vi} from 'vitest';
import {writeParts} from '../../source/terminal/write-parts.js';

const part = 'x'.repeat(1_000_000);

/** Counts the parts that were asked for. */
function countParts(count: number) {
	const asked = {parts: 0};
	return {
		asked,
		*[Symbol.iterator]() {
			while (asked.parts < count) {
				asked.parts++;
				yield part;
			}
		},
	};
}

test('no more parts are made than are read', async () => {
	const stream = new PassThrough();
	const parts = countParts(5);
	const written = writeParts(stream, parts);
	expect(parts.asked.parts).toBe(1);
	let length = 0;
	stream.on('data', (bytes: Uint8Array) => {
		length += bytes.length;
	});
	await written;
	await vi.waitFor(() => {
		expect(length).toBe(5_000_000);
	});
});

test('it ends where nobody reads on', async () => {
	const stream = new PassThrough();
	stream.on('error', () => {
		// Said elsewhere.
	});
	const parts = countParts(5);
	const written = writeParts(stream, parts);
	stream.destroy(new Error('EPIPE'));
	await written;
	expect(parts.asked.parts).toBe(1);
});

test('what goes wrong in the making of a part is not kept quiet', async () => {
	function* fail(): Generator<string> {
		yield 'a';
		throw new Error('no such part');
	}

	await expect(writeParts(new PassThrough(), fail())).rejects.toThrow(
		'no such part',
	);
});
