import { describe, expect, it } from 'vitest';
import { pickSeries } from '../../../../src/lib/chart/series/pickSeries';
import type { PlottedSeries } from '../../../../src/lib/chart/series/plotted';
import { releaseDifferences } from '../../../../src/lib/chart/series/releaseDifferences';
import { parseDataset } from '../../../../src/lib/dataset/load/parseDataset';
import { followRenames } from '../../../../src/lib/dataset/tables/renames';
import type { Rename } from '../../../../src/lib/dataset/tables/renamed';
import { buildOffer } from '../../../../src/lib/selection/offer';
import { SMALL_FILES, withChange, withLines } from '../../dataset/smallFiles';

function seriesOf(files: Readonly<Record<string, string>>): PlottedSeries[] {
	const { dataset } = parseDataset({ ...files }, 'v');
	const questionIds = ['levada-attitude'];
	const offer = buildOffer(dataset, { questionIds, answers: ['respect', 'sympathy'], view: 'trend' });
	return pickSeries(dataset, questionIds, offer, offer.defaults).series;
}

const then = seriesOf(SMALL_FILES);
const none = followRenames([]);

function held(files: Readonly<Record<string, string>>) {
	const { readings, ...others } = releaseDifferences(then, seriesOf(files), none);
	const short = readings.map(({ series, was, now, facts }) => ({
		id: `${was.waveId} ${series.answerId}`,
		was: was.valueText,
		now: now?.valueText ?? null,
		facts
	}));
	return { short, ...others };
}

describe('releaseDifferences(then, now)', () => {
	it('finds nothing between the same readings, nor where only a note or a page changed', () => {
		const nothing = { short: [], renamed: [], newReadings: 0 };
		expect(held(SMALL_FILES)).toEqual(nothing);
		expect(
			held(
				withChange('levada.csv', 'respect,41,reported,bbc-1 levada-1,2,', 'respect,41,reported,bbc-1,1,New.')
			)
		).toEqual(nothing);
	});

	it.each([
		['the value', withChange('levada.csv', 'sympathy,6,', 'sympathy,7,'), ['value'], '7\u00a0%'],
		[
			'the status',
			withChange('levada.csv', 'sympathy,6,reported,levada-1,,', 'sympathy,6,weak,levada-1,,Retold.'),
			['status'],
			'6\u00a0%'
		],
		[
			'what was printed',
			withChange('levada.csv', 'sympathy,6,', 'sympathy,<10,'),
			['value'],
			'below 10\u00a0%'
		]
	])('finds that %s is another', (_, files, facts, now) => {
		expect(held(files).short).toEqual([{ id: 'levada-2019-03 sympathy', was: '6\u00a0%', now, facts }]);
	});

	it('finds that a survey has other days and another number of people, with each reading of it', () => {
		const files = withChange(
			'waves.csv',
			'2019-03-21,2019-03-27,fieldwork,1638',
			'2019-03-20,2019-03-27,fieldwork,1600'
		);
		expect(held(files).short.map(({ id, facts }) => [id, facts])).toEqual([
			['levada-2019-03 respect', ['dates', 'sample']],
			['levada-2019-03 sympathy', ['dates', 'sample']]
		]);
	});

	it('finds a reading that is gone, and counts those that are new', () => {
		const gone = withChange(
			'levada.csv',
			'levada-2019-03,levada-attitude,,sympathy,6,reported,levada-1,,\n',
			''
		);
		expect(held(gone).short).toEqual([
			{ id: 'levada-2019-03 sympathy', was: '6\u00a0%', now: null, facts: [] }
		]);
		const added = withLines('levada.csv', 'levada-2018-03,levada-attitude,,sympathy,5,reported,bbc-1,1,');
		expect(held(added)).toEqual({ short: [], renamed: [], newReadings: 1 });
	});

	it('knows a reading again under its new ids, and names those ids', () => {
		const rename = (kind: Rename['kind'], old: string, now: string): Rename => ({
			kind,
			old,
			new: now,
			date: '',
			note: ''
		});
		const rows = [
			rename('question', 'levada-attitude', 'levada-feeling'),
			rename('answer', 'levada-attitude:respect', 'levada-attitude:esteem'),
			rename('wave', 'levada-2019-03', 'levada-2019-spring'),
			rename('wave', 'kiis-2018', 'kiis-2018-02')
		];
		const now = then.map((series) => ({
			...series,
			questionId: 'levada-feeling',
			answerId: series.answerId === 'respect' ? 'esteem' : series.answerId,
			readings: series.readings.map((reading) => ({
				...reading,
				waveId: reading.waveId.replace('2019-03', '2019-spring')
			}))
		}));
		expect(releaseDifferences(then, now, followRenames(rows))).toEqual({
			readings: [],
			renamed: rows.slice(0, 3),
			newReadings: 0
		});
		expect(releaseDifferences(then, now, none).readings.length).toBe(
			then.flatMap(({ readings }) => readings).length
		);
	});
});
