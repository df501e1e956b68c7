import { describe, expect, it } from 'vitest';
import { trendSpec } from '../../../../src/lib/chart/catalog/chartSpec';
import { parseCorrections } from '../../../../src/lib/dataset/load/parseCorrections';
import { followRenames } from '../../../../src/lib/dataset/tables/renames';
import type { Rename } from '../../../../src/lib/dataset/tables/renamed';
import { NO_CHANGES, releaseChanges } from '../../../../src/lib/export/standards/releaseChanges';
import { SMALL_FILES, withChange, withLines } from '../../dataset/smallFiles';

const charts = [{ ...trendSpec('attitude', 'stalin', ['levada-attitude'], ['respect']), title: 'Attitude' }];
const before = { files: SMALL_FILES, charts };
const log = parseCorrections(
	'| date | figure | old | new | why | source |\n|---|---|---|---|---|---|\n' +
		'| 2027-01-01 | levada.csv levada-2019-03, levada-attitude, sympathy | 6 | 7 | Misread. | levada-1 |\n' +
		'| 2027-01-01 | waves.csv levada-2019-03 sample_size | 1638 | 1600 | Misprint. | bbc-1 |\n'
);

function changesTo(files: Record<string, string>, rows: Rename[] = [], after = charts) {
	return releaseChanges(before, { files, charts: after }, followRenames(rows), log);
}

describe('releaseChanges', () => {
	it('finds none between the same files', () => {
		expect(changesTo(SMALL_FILES)).toEqual(NO_CHANGES);
	});

	it('tells a corrected figure with its reason, also where an alternative stands beside it', () => {
		const { corrected, ...others } = changesTo(withChange('levada.csv', 'sympathy,6,', 'sympathy,7,'));
		expect(corrected).toEqual([
			{
				file: 'levada.csv',
				key: 'levada-2019-03 levada-attitude sympathy',
				column: 'value',
				old: '6',
				new: '7',
				why: 'Misread.',
				source: 'levada-1'
			}
		]);
		expect(others).toEqual({ added: [], amended: [], withdrawn: [], renamed: [] });
		const beside = changesTo(withChange('levada.csv', 'respect,41,reported', 'respect,42,reported'));
		expect(beside.corrected).toMatchObject([{ column: 'value', old: '41', new: '42', why: '', source: '' }]);
	});

	it('takes the reason of a cell only for that cell', () => {
		const changed = changesTo(withChange('waves.csv', '1638,adults 18+,Russia', '1600,adults,Russia'));
		expect(changed.corrected).toMatchObject([
			{ column: 'sample_size', old: '1638', new: '1600', why: 'Misprint.' },
			{ column: 'population', why: '' }
		]);
	});

	it('calls a note put better and a cell filled in no correction', () => {
		expect(changesTo(withChange('levada.csv', 'The BBC prints 40.', 'The BBC has 40.'))).toMatchObject({
			corrected: [],
			amended: [{ column: 'note' }]
		});
		expect(changesTo(withChange('kiis.csv', ',excluded,bbc-1,1,', ',excluded,bbc-1,2,'))).toMatchObject({
			corrected: [],
			amended: [{ column: 'confirmations', old: '1', new: '2' }]
		});
	});

	it('tells rows that came and rows that went, with their values', () => {
		const row = 'levada-2018-03,levada-attitude,,sympathy,5,reported,bbc-1,1,';
		expect(changesTo(withLines('levada.csv', row)).added).toMatchObject([
			{ key: 'levada-2018-03 levada-attitude sympathy', column: 'value', old: '', new: '5' }
		]);
		const gone = withChange(
			'levada.csv',
			'levada-2019-03,levada-attitude,,sympathy,6,reported,levada-1,,\n',
			''
		);
		expect(changesTo(gone).withdrawn).toMatchObject([
			{ key: 'levada-2019-03 levada-attitude sympathy', old: '6', new: '' }
		]);
		const { 'kiis.csv': _, ...files } = SMALL_FILES;
		expect(changesTo(files).withdrawn).toMatchObject([{ file: 'kiis.csv', old: '~12' }]);
	});

	it('tells charts that came, went and have other defaults or titles', () => {
		const other = trendSpec('role', 'stalin', ['levada-attitude'], ['respect']);
		expect(changesTo(SMALL_FILES, [], [...charts, { ...other, title: 'Role' }]).added).toMatchObject([
			{ file: 'charts.json', key: 'role', column: 'title', new: 'Role' }
		]);
		const redrawn = charts.map((chart) => ({ ...chart, title: 'Feelings', answers: ['respect', 'fear'] }));
		expect(changesTo(SMALL_FILES, [], redrawn).corrected).toMatchObject([
			{ column: 'answers', old: 'respect', new: 'respect fear' },
			{ column: 'title', old: 'Attitude', new: 'Feelings' }
		]);
		expect(changesTo(SMALL_FILES, [], []).withdrawn).toMatchObject([{ key: 'attitude', old: 'Attitude' }]);
	});

	it('lists a rename once, and nothing for the rows that only have the new id', () => {
		const rename = (kind: Rename['kind'], old: string, now: string): Rename => ({
			kind,
			old,
			new: now,
			date: '2027-01-01',
			note: ''
		});
		const rows = [
			rename('question', 'levada-attitude', 'levada-feeling'),
			rename('answer', 'levada-attitude:respect', 'levada-attitude:esteem'),
			rename('wave', 'levada-2019-03', 'levada-2019-spring'),
			rename('chart', 'attitude', 'feeling')
		];
		const renamedFiles = Object.fromEntries(
			Object.entries(SMALL_FILES).map(([name, text]) => {
				const ids = text
					.replaceAll('levada-attitude', 'levada-feeling')
					.replaceAll('levada-2019-03', 'levada-2019-spring')
					.replaceAll('levada-feeling,respect', 'levada-feeling,esteem')
					.replaceAll('levada-feeling,,respect', 'levada-feeling,,esteem')
					.replaceAll('respect sympathy', 'esteem sympathy');
				return [name, ids];
			})
		);
		const now = charts.map((chart) => ({
			...chart,
			id: 'feeling',
			questionIds: ['levada-feeling'],
			answers: ['esteem']
		}));
		expect(changesTo(renamedFiles, rows, now)).toEqual({ ...NO_CHANGES, renamed: rows });
	});
});
