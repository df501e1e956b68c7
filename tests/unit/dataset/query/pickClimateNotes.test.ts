import { describe, expect, it } from 'vitest';
import { pickClimateNotes } from '../../../../src/lib/dataset/query/pickClimateNotes';
import { parseDataset } from '../../../../src/lib/dataset/load/parseDataset';
import { formatProblem } from '../../../../src/lib/dataset/problem';
import { SMALL_FILES, withLines } from '../smallFiles';

const { dataset } = parseDataset(SMALL_FILES, 'test');
const notesOf = (country: string, start: string, end = start) =>
	pickClimateNotes(dataset, [{ country, start, end }]).map(({ text }) => text);
const SHORT = 'Answers given in Russia.';
const LONG = 'Answers given in Russia since April 2018.';

describe('pickClimateNotes(dataset, surveys)', () => {
	it.each([
		['RUS', '2018-03-31', SHORT],
		['RUS', '2018-04-01', LONG],
		['RUS', '2018-03', SHORT],
		['RUS', '2018-04', LONG],
		['RUS', '2017', SHORT],
		['RUS', '2018', LONG]
	])('%s %s: %s', (country, day, text) => {
		expect(notesOf(country, day)).toEqual([text]);
	});

	it('the longer form as soon as one day of fieldwork is later, and nothing for another country', () => {
		expect(notesOf('RUS', '2018-03-30', '2018-04-02')).toEqual([LONG]);
		expect(notesOf('UKR', '2019')).toEqual([]);
		expect(pickClimateNotes(dataset, [])).toEqual([]);
	});

	it('a note that ends is not said of later surveys', () => {
		const climate = [{ country: 'RUS', from: '2000', to: '2010-06', text: SHORT, sourceIds: [], note: '' }];
		const at = (day: string) =>
			pickClimateNotes({ ...dataset, climate }, [{ country: 'RUS', start: day, end: day }]).length;
		expect(['1999-12-31', '2000', '2010-06', '2010-07-01'].map(at)).toEqual([0, 1, 1, 0]);
	});
});

describe('climate-notes.csv', () => {
	it.each([
		[
			'RUS,2018-04-01,,Again.,,',
			'data/climate-notes.csv:4 from: "2018-04-01" is not after "2018-04-01" on line 3'
		],
		['UKR,2022,2021,Again.,,', 'data/climate-notes.csv:4 to: "2021" is before "2022"'],
		['GEO,,,Again.,,', 'data/climate-notes.csv:4 country: "GEO" is not in countries.csv'],
		['UKR,,,Again.,kiis-9,', 'data/climate-notes.csv:4 sources: "kiis-9" is not in sources.csv']
	])('%s is a problem', (line, problem) => {
		const { problems } = parseDataset(withLines('climate-notes.csv', line), 'test');
		expect(problems.map((each) => formatProblem(each))).toEqual([problem]);
	});
});
