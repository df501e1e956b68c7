import { describe, expect, test } from 'vitest';
import { nameRows } from '../../../../src/lib/chart/trend/nameRows';
import { plotSeries } from '../../../visual/plotSeries';

const namesOf = (names: string[], widthPx: number) => {
	const series = names.map((name) => plotSeries({ id: name, name, tone: 'hue-1', marker: 'circle' }, []));
	const { rows, heightPx } = nameRows(series, widthPx, 10);
	return { heightPx, rows: rows.map(({ label, transform }) => [label.x, label.lines.length, transform]) };
};

/**
 * `0000` in 10 pixels is 24.024 wide, and with the 17 pixels for its marker 41.024. The marker is 6.5 from the left edge and
 * in the middle of the first line, 12.5 high. 4 pixels follow the last row.
 */
describe('nameRows', () => {
	test.each<[what: string, names: string[], widthPx: number, rows: (string | number)[][], heightPx: number]>([
		['no name takes no room', [], 100, [], 0],
		['one name', ['0000'], 100, [[17, 1, 'translate(6.5,6.3)']], 16.5],
		// The second starts at 41.024 + 16 = 57.024 and ends at 98.048; the third would start at 114.048.
		[
			'a third name goes to the second row',
			['0000', '1111', '2222'],
			100,
			[
				[17, 1, 'translate(6.5,6.3)'],
				[74, 1, 'translate(63.5,6.3)'],
				[17, 1, 'translate(6.5,18.8)']
			],
			29
		],
		// 98 pixels are 0.048 too few for two.
		[
			'two names need all their width',
			['0000', '1111'],
			98,
			[
				[17, 1, 'translate(6.5,6.3)'],
				[17, 1, 'translate(6.5,18.8)']
			],
			29
		],
		// 45 - 17 = 28 pixels hold one word: two lines, 25 high, and the marker at the first of them.
		[
			'a name wider than the drawing is wrapped',
			['0000 1111', '2222'],
			45,
			[
				[17, 2, 'translate(6.5,6.3)'],
				[17, 1, 'translate(6.5,31.3)']
			],
			41.5
		]
	])('%s', (_, names, widthPx, rows, heightPx) => {
		expect(namesOf(names, widthPx)).toEqual({ heightPx, rows });
	});
});
