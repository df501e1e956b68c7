import { describe, expect, it } from 'vitest';
import type { EntryPlan } from '../../../../src/lib/dataset/entry/entryPlan';
import { insertRows } from '../../../../src/lib/dataset/entry/insertRows';
import { planEntry } from '../../../../src/lib/dataset/entry/planEntry';
import { parseDataset } from '../../../../src/lib/dataset/load/parseDataset';
import { parseTables } from '../../../../src/lib/dataset/tables/parseTables';
import { readWideTable } from '../../../../src/lib/dataset/wide/readWideTable';
import { splitCells } from '../../../../src/lib/dataset/wide/splitCells';
import { SMALL_FILES } from '../smallFiles';
import { COUNTRIES } from '../wide/summarise';

const SAID = { question: 'levada-attitude', source: 'levada-1', country: 'RUS' };

function plan(text: string, said: Record<string, string> = SAID, files = SMALL_FILES): EntryPlan {
	const table = readWideTable(splitCells(text), { countries: COUNTRIES });
	return planEntry(table, parseTables({ ...files }).tables, said);
}

const cellsOf = ({ rows }: EntryPlan, file: string): string[] =>
	rows.filter((row) => row.file === file).map(({ cells }) => Object.values(cells).join(','));
const needsOf = ({ needs }: EntryPlan): string[] => needs.map(({ key }) => key);

describe('planEntry', () => {
	it('asks for question and page, and names the likely question', () => {
		const open = plan('\t2021\nС уважением\t45\nWith sympathy\t5', {});
		expect(needsOf(open)).toEqual(['question', 'source']);
		expect(open.needs[0]?.suggestion).toBe('levada-attitude');
		expect(open.rows).toEqual([]);
	});

	it('proposes a wave and figures, matched by the labels of both languages', () => {
		const made = plan('\tмай 2021 (N=1620)\nС УВАЖЕНИЕМ*\t45\nwith “sympathy”\t<5\nHard to say\t–');
		expect(cellsOf(made, 'waves.csv')).toEqual([
			'levada-2021-05,levada,RUS,2021-05,2021-05,month,1620,,,,levada-1'
		]);
		expect(cellsOf(made, 'levada.csv')).toEqual([
			'levada-2021-05,levada-attitude,,respect,45,reported,levada-1,1,',
			'levada-2021-05,levada-attitude,,sympathy,<5,reported,levada-1,1,'
		]);
		expect([made.needs, made.problems]).toEqual([[], []]);
	});

	it('takes the wave of the same dates, and the only one of the month', () => {
		const made = plan('\t21-27.03.2019\tмарт 2018\nWith fear\t3\t4');
		expect(cellsOf(made, 'waves.csv')).toEqual([]);
		expect(made.rows.map(({ cells }) => cells['wave_id'])).toEqual(['levada-2019-03', 'levada-2018-03']);
		expect(plan('\tмарт 2019\nWith fear\t3').remarks).toEqual([
			'март 2019: the wave levada-2019-03 (2019-03-21 to 2019-03-27) is there, the only one of 2019-03'
		]);
	});

	it('lets a person choose where a survey of other dates may be the same', () => {
		const open = plan('\t2019\nWith fear\t3');
		expect(needsOf(open)).toEqual(['column:2019']);
		expect(open.needs[0]?.allowed).toContain('wave=levada-2019-03, wave=new');
		expect(needsOf(plan('\t2019\nWith fear\t3', { ...SAID, 'column:2019': 'wave=levada-2019-03' }))).toEqual(
			[]
		);
		const own = plan('\t2019\nWith fear\t3', { ...SAID, 'column:2019': 'wave=new' });
		expect(cellsOf(own, 'waves.csv')[0]).toMatch(/^levada-2019,levada,RUS,2019,2019,year/);
	});

	it('enters groups of one new survey under one wave', () => {
		const made = plan('\tAll\t18-24\t60+\nWith fear\t3\t4\t5', { ...SAID, date: '20-26 May 2021' });
		expect(cellsOf(made, 'waves.csv')).toHaveLength(1);
		expect(made.rows.slice(1).map(({ cells }) => cells['subgroup'])).toEqual(['', 'age:18-24', 'age:60+']);
	});

	it('says of figures that are there that they are, and enters others as alternatives', () => {
		const first = plan('\t21-27.03.2019\nWith fear\t3');
		const files = insertRows(SMALL_FILES, first.rows);
		const again = plan('\t21-27.03.2019\nWith fear\t3', SAID, files);
		expect([again.rows, again.known]).toEqual([
			[],
			[expect.stringMatching(/^With fear, 21-27\.03\.2019: 3 is in levada\.csv:\d+ \(reported\)$/)]
		]);
		const other = plan('\t21-27.03.2019\nWith fear\t4', { ...SAID, source: 'bbc-1' }, files);
		expect(cellsOf(other, 'levada.csv')).toEqual([
			'levada-2019-03,levada-attitude,,fear,4,alternative,bbc-1,1,BBC prints 4; 3 is printed elsewhere.'
		]);
	});

	it('names the country in the id of a wave where the pollster asked in several', () => {
		const said = { ...SAID, country: 'UKR' };
		expect(cellsOf(plan('\tMay 2021\nWith fear\t3', said), 'waves.csv')[0]).toMatch(/^levada-2021-05-ukr,/);
		const both = plan('\tRussia\tUkraine\nWith fear\t3\t4', { ...SAID, date: '2021-05' });
		expect(both.rows.slice(0, 2).map(({ cells }) => cells['wave_id'])).toEqual([
			'levada-2021-05',
			'levada-2021-05-ukr'
		]);
	});

	it('says that a value stands in words, and leaves a weak one to a person', () => {
		const at = (value: string, status: string): typeof SMALL_FILES => ({
			...SMALL_FILES,
			'levada.csv': `${SMALL_FILES['levada.csv']}levada-2019-03,levada-attitude,,fear,${value},${status},levada-1,1,Why.\n`
		});
		const words = plan('\t21-27.03.2019\nWith fear\t4', SAID, at('', 'reported'));
		expect(words.rows[0]?.cells['note']).toBe('Levada Center prints 4; only words are printed elsewhere.');
		const weak = plan('\t21-27.03.2019\nWith fear\t4', SAID, at('5', 'weak'));
		expect([weak.rows, weak.left]).toEqual([
			[],
			[expect.stringContaining('shows 5 as weak; decide by hand')]
		]);
		const excluded = plan('\t21-27.03.2019\nWith fear\t4', SAID, at('4', 'excluded'));
		expect(excluded.left).toEqual([expect.stringMatching(/stands as excluded in levada\.csv:\d+: Why\.$/)]);
	});

	it('asks for a label that fits no answer, and never guesses', () => {
		const text = '\tMay 2021\nWith respect\t40\nWith awe\t3';
		const open = plan(text);
		expect(needsOf(open)).toEqual(['answer:With awe']);
		const made = plan(text, { ...SAID, 'answer:With awe': 'new:positive' });
		expect(cellsOf(made, 'answers.csv')).toEqual(['levada-attitude,6,with-awe,With awe,,positive,,']);
		const named = plan('\tMay 2021\nС трепетом\t3', {
			...SAID,
			'answer:С трепетом': 'new:positive:With awe'
		});
		expect(cellsOf(named, 'answers.csv')).toEqual([
			'levada-attitude,6,with-awe,With awe,С трепетом,positive,,'
		]);
		expect(plan(text, { ...SAID, 'answer:With awe': 'skip' }).rows).toHaveLength(2);
	});

	it('asks what a head is that it does not understand', () => {
		const text = '\tSpring 2021\tСталин\nWith fear\t3\t4';
		expect(needsOf(plan(text))).toEqual(['column:Spring 2021', 'column:Сталин']);
		const made = plan(text, { ...SAID, ignore: 'Spring', 'column:Сталин': 'skip' });
		expect(made.rows.map(({ cells }) => cells['wave_id'])).toEqual(['levada-2021', 'levada-2021']);
	});

	it('enters a page at its place in the order of addresses', () => {
		const page = {
			'source-url': 'https://bbc.example/2',
			'source-publisher': 'Радио Х',
			'source-title': 'Report',
			'source-language': 'ru',
			'source-kind': 'secondary'
		};
		expect(needsOf(plan('\tMay 2021\nWith fear\t3', { ...SAID, source: 'new', ...page }))).toEqual([
			'source-accessed'
		]);
		const said = { ...SAID, source: 'new', ...page, 'source-accessed': '2026-11-23' };
		const files = insertRows(SMALL_FILES, plan('\tMay 2021\nWith fear\t3', said).rows);
		const ids = files['sources.csv']?.split('\n').map((line) => line.split(',')[0]);
		expect(ids).toEqual(['source_id', 'bbc-1', expect.stringMatching(/-1$/), 'levada-1', '']);
	});

	it('says everything that is wrong at once, and what is allowed', () => {
		const { problems } = plan('\tMay 2021\nWith fear\t3', {
			question: 'levada-atitude',
			source: 'levada-9',
			country: 'Russia',
			status: 'good',
			colour: 'red'
		});
		expect(problems).toEqual([
			expect.stringMatching(/^colour: nothing is asked under this name \(question; /),
			'status: "good" is not one of reported, weak',
			'country: "Russia" is not in countries.csv (RUS, UKR)',
			expect.stringMatching(/^question: "levada-atitude" is no question .*levada-attitude/),
			expect.stringMatching(/^source: "levada-9" is no page of sources\.csv/)
		]);
	});

	it('does not take two shares for one answer of one survey', () => {
		const { problems } = plan('\tMay 2021\tмай 2021\nWith fear\t3\t4');
		expect(problems).toEqual([expect.stringContaining('(row 2, column 3): the table prints 3 for the same')]);
	});
});

describe('insertRows', () => {
	it('leaves every other byte, and what it writes has no problems', () => {
		const { rows } = plan('\tмай 2021\nWith respect\t45\nWith “sympathy”\t11\nWith awe, or fear\t3', {
			...SAID,
			'answer:With awe, or fear': 'new:neutral'
		});
		const files = insertRows(SMALL_FILES, rows);
		expect(parseDataset(files, 'test').problems).toEqual([]);
		for (const [name, text] of Object.entries(files)) {
			const added = rows.filter((row) => row.file === name).length;
			const lines = text.split('\n');
			const old = SMALL_FILES[name]?.split('\n') ?? [];
			expect(lines).toHaveLength(old.length + added);
			expect(old.filter((line) => !lines.includes(line))).toEqual([]);
		}
		expect(files['answers.csv']).toContain(
			'levada-attitude,with-awe-or-fear,6,"With awe, or fear",,neutral,,\n'
		);
	});
});
