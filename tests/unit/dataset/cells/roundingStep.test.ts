import { describe, expect, it } from 'vitest';
import { parsePercent } from '../../../../src/lib/dataset/cells/parsePercent';
import { printedStep, roundingStep } from '../../../../src/lib/dataset/cells/roundingStep';
import type { Reported } from '../../../../src/lib/dataset/types';

const reportedAs = (printed: string): Reported => {
	const parsed = parsePercent(printed);
	return parsed.ok ? parsed.value : { kind: 'words' };
};

describe('the rounding step of a printed share', () => {
	it.each([
		['51', 1, 0.01],
		['0', 1, 0.01],
		['100', 1, 0.01],
		['44.5', 0.1, 0.001],
		['57.0', 0.1, 0.001],
		['44.25', 0.01, 0.0001],
		['<10', null, null],
		['~40', null, null],
		['', null, null],
		['not a share', null, null]
	])('%j moves in steps of %j points, %j as a proportion', (printed, points, proportion) => {
		expect(printedStep(printed)).toBe(points);
		expect(roundingStep({ printed, reported: reportedAs(printed) })).toBe(proportion);
	});

	it('is none for a rescaled share, which is printed as a number and is "about" it', () => {
		expect(roundingStep({ printed: '40', reported: { kind: 'about', pct: 40 } })).toBeNull();
	});
});
