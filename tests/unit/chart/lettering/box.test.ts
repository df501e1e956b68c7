import { describe, expect, test } from 'vitest';
import { isInside, overlaps, passesThrough } from '../../../../src/lib/chart/lettering/box';

const box = { x1: 10, y1: 10, x2: 20, y2: 20 };

describe('overlaps', () => {
	test.each([
		[{ x1: 15, y1: 15, x2: 30, y2: 30 }, true],
		[{ x1: 12, y1: 12, x2: 13, y2: 13 }, true],
		[{ x1: 20, y1: 10, x2: 30, y2: 20 }, false],
		[{ x1: 15, y1: 21, x2: 30, y2: 30 }, false]
	])('overlaps(box, %j) is %s', (other, expected) => {
		expect(overlaps(box, other)).toBe(expected);
		expect(overlaps(other, box)).toBe(expected);
	});
});

describe('isInside', () => {
	test('isInside counts the edge, and nothing beyond it', () => {
		expect(isInside(box, box)).toBe(true);
		expect(isInside({ ...box, x2: 20.1 }, box)).toBe(false);
	});
});

describe('passesThrough', () => {
	test.each([
		['through the middle', { x1: 0, y1: 15, x2: 30, y2: 15 }, true],
		['upright', { x1: 15, y1: 0, x2: 15, y2: 30 }, true],
		['wholly inside', { x1: 12, y1: 12, x2: 18, y2: 18 }, true],
		['across a corner', { x1: 5, y1: 16, x2: 16, y2: 5 }, true],
		['past a corner', { x1: 0, y1: 15, x2: 15, y2: 0 }, false],
		['short of it', { x1: 0, y1: 15, x2: 9, y2: 15 }, false],
		['beside it', { x1: 0, y1: 25, x2: 30, y2: 25 }, false]
	])('passesThrough of a line %s is right', (_, segment, expected) => {
		expect(passesThrough(segment, box)).toBe(expected);
	});
});
