import { describe, expect, test } from 'vitest';
import { circlePath, straightPath } from '../../../../src/lib/chart/scale/svgPath';

describe('straightPath', () => {
	const corners = [
		[0, 0],
		[10.04, -0.04],
		[10.06, 5]
	] as const;

	test('runs from point to point, with pixels to a tenth', () => {
		expect(straightPath(corners)).toBe('M0,0L10,0L10.1,5');
	});

	test('ends where it began when it is closed', () => {
		expect(straightPath(corners, true)).toBe('M0,0L10,0L10.1,5Z');
	});

	test('is empty without a point', () => {
		expect(straightPath([], true)).toBe('');
	});
});

test('circlePath(radius) is two half turns round the origin', () => {
	expect(circlePath(4.52)).toBe('M4.5,0A4.5,4.5,0,1,1,-4.5,0A4.5,4.5,0,1,1,4.5,0');
});
