import { expect, test } from 'vitest';
import { parseRange } from '../../../../src/lib/server/http/byteRange';

/** Of a file of 10 bytes, numbered 0 to 9. */
test.each([
	['bytes=0-0', { start: 0, end: 0 }],
	['bytes=0-9', { start: 0, end: 9 }],
	['bytes=3-5', { start: 3, end: 5 }],
	['bytes=9-', { start: 9, end: 9 }],
	['bytes=0-', { start: 0, end: 9 }],
	['bytes=5-10', { start: 5, end: 9 }],
	['bytes=5-99999999999999999999', { start: 5, end: 9 }],
	['bytes=-1', { start: 9, end: 9 }],
	['bytes=-10', { start: 0, end: 9 }],
	['bytes=-11', { start: 0, end: 9 }],
	['Bytes=1-2', { start: 1, end: 2 }],
	[' bytes=1-2 ', { start: 1, end: 2 }],
	['bytes=10-', 'unsatisfiable'],
	['bytes=10-12', 'unsatisfiable'],
	['bytes=-0', 'unsatisfiable'],
	['bytes=5-4', null],
	['bytes=12-11', null],
	['bytes=-', null],
	['bytes=', null],
	['bytes', null],
	['bytes=a-b', null],
	['bytes=1-b', null],
	['bytes=1.5-2', null],
	['bytes=-1-2', null],
	['bytes=1-2,4-5', null],
	['lines=1-2', null],
	['', null],
	[null, null]
])('parseRange(%j) of 10 bytes is %j', (header, range) => {
	expect(parseRange(header, 10)).toEqual(range);
});

test.each([
	['bytes=0-', 'unsatisfiable'],
	['bytes=0-0', 'unsatisfiable'],
	['bytes=-1', 'unsatisfiable'],
	[null, null]
])('parseRange(%j) of an empty file is %j', (header, range) => {
	expect(parseRange(header, 0)).toEqual(range);
});
