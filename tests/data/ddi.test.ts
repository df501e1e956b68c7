import { describe, expect, it } from 'vitest';
import { isShown } from '../../src/lib/dataset/isShown';
import type { Dataset } from '../../src/lib/dataset/types';
import { ddiCodebook } from '../../src/lib/export/standards/ddi';
import { modeName } from '../../src/lib/text/names';
import { findAll, readXml, textsOf, type XmlNode } from './readXml';
import { dataset } from './realCharts';

/** The order in which the schema of DDI-Codebook 2.6 wants the elements that the site writes. */
const ORDER: Record<string, string[]> = {
	codeBook: ['docDscr', 'stdyDscr', 'fileDscr', 'dataDscr'],
	docDscr: ['citation'],
	citation: ['titlStmt', 'rspStmt', 'prodStmt', 'distStmt', 'verStmt', 'holdings'],
	titlStmt: ['titl', 'IDNo'],
	rspStmt: ['AuthEnty', 'othId'],
	prodStmt: ['producer', 'fundAg'],
	distStmt: ['distDate'],
	verStmt: ['version'],
	stdyDscr: ['citation', 'stdyInfo', 'method', 'dataAccs', 'othrStdyMat', 'notes'],
	stdyInfo: ['subject', 'abstract', 'sumDscr'],
	subject: ['topcClas'],
	sumDscr: ['collDate', 'nation', 'geogCover', 'anlyUnit', 'universe', 'dataKind'],
	method: ['dataColl', 'anlyInfo'],
	dataColl: ['dataCollector', 'collMode', 'collSitu'],
	anlyInfo: ['EstSmpErr'],
	dataAccs: ['useStmt'],
	useStmt: ['restrctn', 'citReq'],
	othrStdyMat: ['relPubl'],
	relPubl: ['citation'],
	fileDscr: ['fileTxt'],
	fileTxt: ['fileName'],
	dataDscr: ['var', 'notes'],
	var: ['labl', 'qstn', 'universe', 'txt', 'catgryGrp', 'catgry', 'concept'],
	qstn: ['qstnLit'],
	catgryGrp: ['labl', 'catStat', 'txt'],
	catgry: ['catValu', 'labl', 'txt', 'catStat']
};

/** What archives recommend of every codebook. */
const RECOMMENDED = ['titl', 'abstract', 'AuthEnty', 'concept', 'fileName', 'IDNo', 'restrctn', 'topcClas', 'universe'];

function codebookOf(questionId: string, data: Dataset = dataset): XmlNode {
	const xml = ddiCodebook(data, questionId, 'https://polls.example');
	if (xml === null) throw new Error(`${questionId} has no codebook`);
	return readXml(xml);
}

/** Elements that stand where the schema does not allow them. */
function misplaced(node: XmlNode): string[] {
	const order = ORDER[node.name];
	const places = node.children.map(({ name }) => order?.indexOf(name) ?? -1);
	const faults = node.children.flatMap(({ name }, index) =>
		(places[index] ?? -1) < Math.max(0, ...places.slice(0, index)) ? [`${node.name} > ${name}`] : []
	);
	return [...faults, ...node.children.flatMap(misplaced)];
}

/** Survey, group, answer and share as printed, of every category. */
function sharesIn(book: XmlNode, questionId: string): string[] {
	return findAll(book, 'var').flatMap((variable) => {
		const { ID = '', name = '', sdatrefs = '' } = variable.attributes;
		const waveId = sdatrefs.replace(/^facts-/, '');
		const subgroup = name.slice(`${questionId}:${waveId}:`.length);
		return variable.children
			.filter((child) => child.name === 'catgry' || child.name === 'catgryGrp')
			.map((each) => {
				const answerId = (each.attributes.ID ?? '').slice(ID.length + 1);
				return [waveId, subgroup, answerId, textsOf(each, 'catStat')[0] ?? ''].join(' | ');
			});
	});
}

const withFigures = new Set(dataset.figures.filter(isShown).map(({ questionId }) => questionId));

describe.each(Object.keys(dataset.questions))('the DDI codebook of %s', (id) => {
	const book = codebookOf(id);
	const question = dataset.questions[id];
	const figures = dataset.figures.filter((figure) => figure.questionId === id && isShown(figure));

	it('has its elements in the order of the schema, and all that are recommended', () => {
		expect(book.attributes).toMatchObject({ xmlns: 'ddi:codebook:2_6', version: '2.6' });
		expect(misplaced(book)).toEqual([]);
		const missing = RECOMMENDED.filter((name) => textsOf(book, name).every((text) => text === ''));
		expect(missing).toEqual([]);
	});

	it('refers to nothing that is not in it, and names nothing twice', () => {
		const all = ['stdyDscr', 'sumDscr', 'fileDscr', 'qstn', 'var', 'catgry', 'catgryGrp'].flatMap((name) =>
			findAll(book, name)
		);
		const ids = all.flatMap(({ attributes: { ID } }) => ID ?? []);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.filter((each) => !/^[A-Za-z_][\w.-]*$/.test(each))).toEqual([]);
		const references = all.flatMap(({ attributes: { qstn = '', sdatrefs = '', files = '', catgry = '' } }) =>
			[qstn, sdatrefs, files, ...catgry.split(' ')].filter((each) => each !== '')
		);
		expect(references.filter((each) => !ids.includes(each))).toEqual([]);
	});

	it('has every share as the rows have it, and no other', () => {
		const rows = figures.map(({ waveId, subgroup, answerId, printed }) =>
			[waveId, subgroup, answerId, printed].join(' | ')
		);
		if (withFigures.has(id)) expect(sharesIn(book, id).sort()).toEqual(rows.sort());
		else expect(textsOf(book, 'catStat')).toEqual([]);
	});

	it('has the facts of every survey, and leaves out what is not known', () => {
		const studies = findAll(book, 'stdyDscr');
		const waveIds = [...new Set(figures.map(({ waveId }) => waveId))];
		expect(studies).toHaveLength(Math.max(1, waveIds.length));
		for (const waveId of waveIds) {
			const wave = dataset.waves[waveId];
			const study = studies.find(({ attributes: { ID } }) => ID === `study-${waveId}`);
			if (wave === undefined || study === undefined) throw new Error(`${waveId} is missing`);
			const known = <T>(value: T | null, words: (value: T) => string): string[] =>
				value === null || value === '' ? [] : [words(value)];
			const same = (text: string): string => text;
			const [facts] = findAll(study, 'sumDscr');
			if (facts === undefined) throw new Error(`${waveId} has no facts`);
			const dates = wave.dateBasis === 'publication' ? [] : [...new Set([wave.start, wave.end])];
			expect(textsOf(facts, 'collDate')).toEqual(dates.filter((date) => date !== ''));
			expect(findAll(facts, 'nation').map(({ attributes }) => attributes.abbr)).toEqual([wave.country]);
			expect(textsOf(facts, 'geogCover')).toEqual(known(wave.territory, same));
			expect(textsOf(facts, 'universe')).toEqual(known(wave.population, same));
			expect(textsOf(study, 'collMode')).toEqual(known(wave.mode, modeName));
			expect(textsOf(study, 'collSitu')).toEqual(known(wave.sampleSize, (count) => `${count} people were asked.`));
			expect(textsOf(study, 'EstSmpErr')).toEqual(
				known(wave.marginPublished, (points) => `Margin of error as published: ${points} points`)
			);
			expect(textsOf(study, 'distDate')).toEqual(known(wave.published, same));
		}
	});

	it('gives a wording as asked only where it is known', () => {
		const asked = findAll(book, 'qstnLit').map(({ text, attributes }) => [attributes['xml:lang'], text]);
		const { wording, wordingOriginal, originalLanguage, wordingRead } = question ?? {};
		expect(asked).toEqual([
			...(wordingOriginal === '' ? [] : [[originalLanguage, wordingOriginal]]),
			...(wordingRead === 'exact' || wordingRead === 'translated' ? [['en', wording]] : [])
		]);
	});
});

describe('ddiCodebook', () => {
	it('is null for what is no question, were it a name that every object has', () => {
		for (const id of ['no-such-question', 'constructor', ''])
			expect(ddiCodebook(dataset, id, 'https://polls.example')).toBeNull();
	});

	it('stays well-formed and whole with texts that look like markup', () => {
		const [id = ''] = Object.keys(dataset.questions);
		const question = dataset.questions[id];
		if (question === undefined) throw new Error('there is no question');
		const hostile = `]]></var><x a='1' & "two" &amp; <!-- `;
		const changed = { ...question, wordingOriginal: hostile, base: hostile };
		const book = codebookOf(id, { ...dataset, questions: { ...dataset.questions, [id]: changed } });
		expect(textsOf(book, 'qstnLit')[0]).toBe(hostile);
		expect(misplaced(book)).toEqual([]);
	});

	it('is refused by the reader of this test where it is not well-formed', () => {
		for (const broken of ['<a><b></a>', '<a b="1" b="2"/>', '<a>&nbsp;</a>', '<a:b/>'])
			expect(() => readXml(broken)).toThrow();
	});
});
