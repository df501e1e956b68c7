import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../../../src/lib/dataset/load/parseDataset';
import { formatProblem } from '../../../../src/lib/dataset/problem';
import { FIGURE_HEADER, SMALL_FILES, withChange } from '../smallFiles';

function problemsOf(files: Record<string, string>): string[] {
	return parseDataset(files, 'v').problems.map((problem) => formatProblem(problem));
}

const ATTITUDE = 'levada-2019-03,levada-attitude,,respect,41';

describe('parseDataset on good files', () => {
	const { dataset, problems } = parseDataset(SMALL_FILES, '2026-11-23.abc');

	it('parseDataset(good files) has no problems and bears its version', () => {
		expect(problems).toEqual([]);
		expect(dataset.version).toBe('2026-11-23.abc');
	});

	it('parseDataset gives a question its answers in order of position', () => {
		const answers = dataset.questions['levada-attitude']?.answers ?? [];
		expect(answers.map(({ id }) => id)).toEqual([
			'respect',
			'sympathy',
			'fear',
			'hard-to-say',
			'positive-total'
		]);
		expect(answers[4]).toEqual({
			id: 'positive-total',
			position: 5,
			label: 'Positive',
			labelOriginal: '',
			stance: 'positive',
			parts: ['respect', 'sympathy'],
			note: ''
		});
	});

	it('parseDataset sorts answers by position, whatever their order in the file', () => {
		const rows = (SMALL_FILES['answers.csv'] ?? '').trimEnd().split('\n');
		const turned = [rows[0], ...rows.slice(1).reverse()].join('\n');
		const { dataset: same } = parseDataset({ ...SMALL_FILES, 'answers.csv': turned }, 'v');
		expect(same.questions['levada-attitude']).toEqual(dataset.questions['levada-attitude']);
	});

	it('parseDataset reads what is not known as null', () => {
		expect(dataset.waves['levada-2018-03']).toEqual({
			id: 'levada-2018-03',
			pollsterId: 'levada',
			country: 'RUS',
			start: '2018-03',
			end: '2018-03',
			dateBasis: 'month',
			sampleSize: null,
			population: '',
			territory: '',
			mode: null,
			marginPublished: null,
			sponsor: '',
			partner: '',
			published: '',
			sourceIds: ['levada-1'],
			note: ''
		});
	});

	it('parseDataset keeps each figure as printed and as meant, those of all files in the order of their names', () => {
		expect(
			dataset.figures.map(({ printed, reported, confirmations }) => [printed, reported, confirmations])
		).toEqual([
			['~12', { kind: 'about', pct: 12 }, 1],
			['', { kind: 'words' }, 1],
			['41', { kind: 'percent', pct: 41 }, 2],
			['40', { kind: 'percent', pct: 40 }, 1],
			['6', { kind: 'percent', pct: 6 }, null],
			['<5', { kind: 'below', limit: 5 }, 1]
		]);
	});

	it('parseDataset finds nothing under an id that every object has', () => {
		expect(dataset.questions['constructor']).toBeUndefined();
		expect(dataset.waves['toString']).toBeUndefined();
	});

	it.each(['<img src=x onerror=alert(1)>', '=1+2', '@cmd'])(
		'parseDataset keeps the note %s as text',
		(note) => {
			const files = withChange('levada.csv', 'The BBC prints 40.', note);
			const parsed = parseDataset(files, 'v');
			expect([parsed.problems, parsed.dataset.figures[3]?.note]).toEqual([[], note]);
		}
	);
});

describe('parseDataset on a bad cell', () => {
	it.each([...['101', '-1', 'NaN', '1e3', '５１', '51%', '5l', 'Infinity', '0x1F'], ...['41.', '<0', '~']])(
		'parseDataset with the share %s says so',
		(share) => {
			expect(problemsOf(withChange('levada.csv', ATTITUDE, ATTITUDE.replace(/41$/, share)))).toContain(
				`data/levada.csv:3 value: ${JSON.stringify(share)} is not a percentage (0-100, <N, ~N or empty)`
			);
		}
	);

	it('parseDataset with the share "51,5" in quotes says so', () => {
		expect(problemsOf(withChange('levada.csv', 'sympathy,6,', 'sympathy,"51,5",'))).toEqual([
			'data/levada.csv:5 value: "51,5" is not a percentage (0-100, <N, ~N or empty)'
		]);
	});

	it('parseDataset with the share 51,5 without quotes finds a cell too many', () => {
		expect(problemsOf(withChange('levada.csv', 'sympathy,6,', 'sympathy,51,5,'))).toEqual([
			'data/levada.csv:5 the row has 10 cells, the header has 9'
		]);
	});

	it('parseDataset with spaces round a share says so once, though two fields are read from it', () => {
		expect(problemsOf(withChange('levada.csv', 'sympathy,6,', 'sympathy, 6,'))).toEqual([
			'data/levada.csv:5 value: " 6" has spaces round it'
		]);
	});

	it.each([
		[
			'waves.csv',
			'2019-03-21',
			'2019-02-30',
			'data/waves.csv:3 fieldwork_start: "2019-02-30" is not a date (YYYY, YYYY-MM or YYYY-MM-DD)'
		],
		['waves.csv', '1638', '1,638', 'data/waves.csv:3 the row has 17 cells, the header has 16'],
		[
			'waves.csv',
			'face-to-face',
			'by post',
			'data/waves.csv:3 mode: "by post" is not one of face-to-face, telephone, online, mixed'
		],
		[
			'levada.csv',
			'41,reported',
			'41,published',
			'data/levada.csv:3 status: "published" is not one of reported, weak, alternative, excluded'
		],
		[
			'levada.csv',
			'bbc-1 levada-1',
			'',
			'data/levada.csv:3 sources: "" names no source; at least one is needed'
		],
		[
			'pollsters.csv',
			'independent',
			'best',
			'data/pollsters.csv:2 kind: "best" is not one of independent, academic, private, international, state-owned, state-linked'
		],
		[
			'sources.csv',
			'levada-1',
			'levada',
			'data/sources.csv:3 source_id: "levada" is not a source id (publisher and number, such as levada-2)'
		],
		[
			'countries.csv',
			'RUS,RU,',
			'RUS,ru,',
			'data/countries.csv:2 iso2: "ru" is not a country code (two capital letters)'
		]
	])('parseDataset with %s: %s -> %s says so', (file, from, to, problem) => {
		expect(problemsOf(withChange(file, from, to))).toContain(problem);
	});

	it('parseDataset does not repeat one bad cell for each mention of its row', () => {
		expect(problemsOf(withChange('pollsters.csv', 'independent', 'best'))).toHaveLength(1);
		expect(problemsOf(withChange('questions.csv', 'levada,attitude,stalin', 'levada,attitude,x'))).toEqual([
			'data/questions.csv:2 topic: "x" is not one of stalin, repressions, ussr, greatest-figures, monuments, other'
		]);
	});
});

describe('parseDataset on bad files', () => {
	it('parseDataset without a reference table says which is missing, once', () => {
		const { 'waves.csv': _, ...rest } = SMALL_FILES;
		expect(problemsOf(rest)).toEqual(['data/waves.csv:1 the file is missing']);
	});

	it('parseDataset with an empty reference table says so once', () => {
		expect(problemsOf({ ...SMALL_FILES, 'sources.csv': '' })).toEqual([
			'data/sources.csv:1 the file is empty'
		]);
	});

	it('parseDataset with a missing column still checks the other cells of the file', () => {
		const text =
			'wave_id,question_id,subgroup,answer_id,value,status,sources,confirmations\nX,kiis-attitude,,respect,101,reported,bbc-1,1\n';
		expect(problemsOf({ ...SMALL_FILES, 'kiis.csv': text })).toEqual([
			'data/kiis.csv:1 note: the column is missing',
			'data/kiis.csv:2 wave_id: "X" is not an id (lower-case letters, digits and hyphens)',
			'data/kiis.csv:2 value: "101" is not a percentage (0-100, <N, ~N or empty)'
		]);
	});

	it('parseDataset collects the problems of all files, in the order of files and lines', () => {
		const files = {
			...SMALL_FILES,
			...pick(withChange('waves.csv', '1638', 'many'), 'waves.csv'),
			...pick(withChange('kiis.csv', '~12', '12%'), 'kiis.csv'),
			...pick(withChange('levada.csv', 'bbc-1 levada-1', 'bbc-1 levada-9'), 'levada.csv')
		};
		expect(problemsOf(files)).toEqual([
			'data/kiis.csv:2 value: "12%" is not a percentage (0-100, <N, ~N or empty)',
			'data/levada.csv:3 sources: "levada-9" is not in sources.csv',
			'data/waves.csv:3 sample_size: "many" is not a whole number of 1 or more'
		]);
	});

	it('parseDataset leaves alone what is no CSV file', () => {
		expect(problemsOf({ ...SMALL_FILES, 'README.md': '# Figures' })).toEqual([]);
	});
});

describe('parseDataset on a large file', () => {
	it('parseDataset reads and checks 100,000 rows, and finds the one bad cell', () => {
		const rows = Array.from({ length: 100_000 }, (_, index) => {
			const value = index === 77_777 ? '5l' : String(index % 100);
			return `kiis-2018-02,kiis-attitude,region:r${index},respect,${value},reported,bbc-1,1,"${index}, and ""so"" on"`;
		});
		const files = { ...SMALL_FILES, 'kiis.csv': `${FIGURE_HEADER}\n${rows.join('\n')}\n` };
		const { dataset, problems } = parseDataset(files, 'v');
		expect(problems.map((problem) => formatProblem(problem))).toEqual([
			'data/kiis.csv:77779 value: "5l" is not a percentage (0-100, <N, ~N or empty)'
		]);
		expect(dataset.figures.filter(({ waveId }) => waveId === 'kiis-2018-02')).toHaveLength(99_999);
	});

	it('parseDataset finds 200,000 bad cells without losing one', () => {
		const row = 'kiis-2018-02,kiis-attitude,,respect,5l,shown,bbc-1,1,';
		const files = { ...SMALL_FILES, 'kiis.csv': `${FIGURE_HEADER}\n${`${row}\n`.repeat(100_000)}` };
		expect(parseDataset(files, 'v').problems).toHaveLength(200_000);
	});

	it('parseDataset finds 99,999 doubled rows without losing one', () => {
		const row = 'kiis-2018-02,kiis-attitude,,respect,12,reported,bbc-1,1,';
		const files = { ...SMALL_FILES, 'kiis.csv': `${FIGURE_HEADER}\n${`${row}\n`.repeat(100_000)}` };
		expect(problemsOf(files)).toHaveLength(99_999);
	});
});

function pick(files: Record<string, string>, name: string): Record<string, string> {
	return { [name]: files[name] ?? '' };
}
