import Papa from 'papaparse';
import type { TitledChart } from '../../src/lib/chart/catalog/chartList';
import { parseCheckedDataset } from '../../src/lib/claims/parseCheckedDataset';
import { parseCorrections } from '../../src/lib/dataset/load/parseCorrections';
import { CATALOG } from '../../src/lib/chart/catalog/catalog';
import { makeRelease, type PreviousRelease } from '../../src/lib/server/releases/makeRelease';
import { dataFilesOf, parseRelease } from '../../src/lib/server/site/releaseRecord';
import type { Sites } from '../../src/lib/server/site/requestedSite';
import { presentState, releasedState, type SiteState } from '../../src/lib/server/site/siteState';
import { chartTitle } from '../../src/lib/text/chartTitle';
import { parseCharts } from '../../src/lib/chart/catalog/chartList';
import { readDataFolder } from '../../scripts/readDataFolder';

type Files = Record<string, string>;

/** Data and charts that a release is made of. */
export interface Edition {
	files: Files;
	charts: TitledChart[];
	/** Text of the log of corrections. */
	log: string;
}

export const LOG_HEAD = '| date | figure | old | new | why | source |\n|---|---|---|---|---|---|\n';

/** The real data and catalogue. */
export function realEdition(): Edition {
	const charts = CATALOG.map((spec) => ({ ...spec, title: chartTitle(spec.id) }));
	return { files: readDataFolder('data').files, charts, log: LOG_HEAD };
}

const word = (text: string): RegExp => new RegExp(`(?<![a-z0-9-])${text}(?![a-z0-9-])`, 'g');

/** An id that is a word of its own replaced wherever it stands. */
function renameWord(files: Files, old: string, now: string): Files {
	const entries = Object.entries(files);
	return Object.fromEntries(entries.map(([name, text]) => [name, text.replace(word(old), now)]));
}

/** Columns that name answers, beside the one that names their question. */
const ANSWER_CELLS = [
	['question_id', 'answer_id'],
	['question_id', 'parts'],
	['claimed_question_id', 'claimed_answer_id'],
	['finding_question_id', 'finding_answer_id']
] as const;

/** An answer of one question renamed in all rows that name it. */
function renameAnswer(files: Files, questionId: string, old: string, now: string): Files {
	const entries = Object.entries(files).map(([name, text]) => {
		const { data, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
		for (const row of data)
			for (const [question, answer] of ANSWER_CELLS)
				if (row[question] === questionId && row[answer] !== undefined)
					row[answer] = row[answer].replace(word(old), now);
		return [name, `${Papa.unparse({ fields: meta.fields ?? [], data }, { newline: '\n' })}\n`];
	});
	return Object.fromEntries(entries) as Files;
}

/** One piece of text replaced by another; throws where it does not stand there once. */
function edit(files: Files, name: string, from: string, to: string): Files {
	const text = files[name] ?? '';
	if (text.split(from).length !== 2) throw new Error(`"${from}" must stand once in ${name}`);
	return { ...files, [name]: text.replace(from, () => to) };
}

/**
 * The real edition with something of everything changed: a survey added; figures corrected and withdrawn; a question,
 * answers, a survey, a claim and a chart renamed; a chart withdrawn; defaults and titles of charts changed.
 */
export function changedEdition({ files, charts }: Edition): Edition {
	let now = files;
	// Added.
	now = edit(
		now,
		'waves.csv',
		'levada-2021-12,levada',
		'levada-2025-12,levada,RUS,2025-12,2025-12,month,1600,,,,,,,,freedom-bunker-1,\nlevada-2021-12,levada'
	);
	now = edit(
		now,
		'levada.csv',
		'levada-2021-12,levada-ussr-regret,,regret,63',
		'levada-2025-12,levada-ussr-regret,,regret,58,reported,freedom-bunker-1,1,\nlevada-2021-12,levada-ussr-regret,,regret,63'
	);
	// Corrected and withdrawn.
	now = edit(now, 'levada.csv', 'levada-2020-03,levada-ussr-regret,,regret,65,', 'levada-2020-03,levada-ussr-regret,,regret,64,');
	now = edit(now, 'levada.csv', 'levada-2021-12,levada-ussr-regret,,no-regret,28,reported,freedom-bunker-1,1,\n', '');
	// Renamed.
	now = renameWord(now, 'levada-attitude', 'levada-feeling');
	now = renameWord(now, 'levada-2019-03', 'levada-2019-spring');
	now = renameAnswer(now, 'levada-feeling', 'respect', 'with-respect');
	now = renameAnswer(now, 'levada-ussr-regret', 'regret', 'regrets');
	now = renameWord(now, 'wiki-levada-2021-70', 'encyclopedia-levada-2021-70');
	const rows = [
		'question,levada-attitude,levada-feeling,2026-12-02,',
		'wave,levada-2019-03,levada-2019-spring,2026-12-02,',
		'answer,levada-attitude:respect,levada-attitude:with-respect,2026-12-02,',
		'answer,levada-ussr-regret:regret,levada-ussr-regret:regrets,2026-12-02,',
		'chart,attitude-to-stalin-ukraine,feeling-about-stalin-ukraine,2026-12-02,',
		'claim,wiki-levada-2021-70,encyclopedia-levada-2021-70,2026-12-02,'
	];
	now = { ...now, 'renamed.csv': ['kind,old,new,date,note', ...rows, ''].join('\n') };
	return { files: now, charts: changedCharts(charts), log: `${LOG_HEAD}${CORRECTION}\n` };
}

const CORRECTION =
	'| 2026-12-02 | levada.csv levada-2020-03, levada-ussr-regret, regrets | 65 | 64 | Misread. | err-1 |';

function changedCharts(charts: readonly TitledChart[]): TitledChart[] {
	return charts
		.filter(({ id }) => id !== 'soviet-system-lithuania')
		.map((chart) => ({ ...chart, title: `${chart.title}, newly named` }))
		.map((chart) => ({
			...chart,
			id: chart.id === 'attitude-to-stalin-ukraine' ? 'feeling-about-stalin-ukraine' : chart.id,
			questionIds: chart.questionIds.map((id) => (id === 'levada-attitude' ? 'levada-feeling' : id)),
			answers: changedAnswers(chart)
		}))
		.map((chart) => (chart.id === 'end-of-the-ussr-good-or-bad-caucasus' ? { ...chart, countries: ['GEO'] } : chart))
		.map((chart) => (chart.id === 'attitude-to-stalin-russia' ? { ...chart, view: 'likert' as const } : chart));
}

function changedAnswers({ id, questionIds, answers }: TitledChart): string[] {
	const renamed = answers.flatMap((answer) => {
		if (answer === 'respect' && questionIds.includes('levada-attitude')) return ['with-respect'];
		if (answer !== 'regret' || !questionIds.includes('levada-ussr-regret')) return [answer];
		return questionIds.length > 1 ? ['regret', 'regrets'] : ['regrets'];
	});
	return id === 'role-of-stalin-russia' ? ['positive'] : renamed;
}

/** The files of the release that an edition makes. */
export function released(edition: Edition, previous: PreviousRelease | null, date: string): Files {
	const made = makeRelease({ ...edition, corrections: parseCorrections(edition.log), previous, date });
	if ('refusal' in made) throw new Error(made.refusal);
	return made.files;
}

/** A release as the next one needs it. */
export function asPrevious(files: Files): PreviousRelease {
	const { version } = parseRelease(files['release.json'] ?? '');
	const charts = parseCharts(files['charts.json'] ?? '');
	return { version, sums: files.SHA256SUMS ?? '', files: dataFilesOf(files), charts };
}

/** A site that shows the last of these releases and carries all of them. */
export function siteOf(releases: readonly Files[]): Sites {
	const states = releases.map((files): SiteState => {
		const record = parseRelease(files['release.json'] ?? '');
		return releasedState(dataFilesOf(files), parseCharts(files['charts.json'] ?? ''), record).site;
	});
	const newest = releases.at(-1) ?? {};
	const record = parseRelease(newest['release.json'] ?? '');
	const parsed = parseCheckedDataset(dataFilesOf(newest), record.version);
	return {
		present: presentState(parsed, parseCharts(newest['charts.json'] ?? ''), record),
		versions: states.map(({ dataset }) => dataset.version).reverse(),
		findRelease: (version) => states.find(({ dataset }) => dataset.version === version) ?? null
	};
}
