import type { Chart } from '../../chart/buildChart';
import { namedReadings, pickPair } from '../../chart/change/pickPair';
import type { SelectionProblem } from '../../selection/selection';

/** The two readings of an address as a problem, where a chart does not show them; a file refuses such an address. */
export function testProblems({ picked, selection }: Chart): SelectionProblem[] {
	const { test, focus } = selection;
	if (test === '') return [];
	const readings = namedReadings(picked.series, focus);
	if ('pair' in pickPair(readings, test)) return [];
	return [{ parameter: 'test', value: test, kind: 'not-offered', allowed: readings.map(({ id }) => id) }];
}
