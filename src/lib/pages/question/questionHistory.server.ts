import { groupBy } from '../../dataset/groupBy';
import { byTime } from '../../dataset/time';
import type { Break, Dataset, Wave } from '../../dataset/types';
import { formatFieldwork } from '../../text/dates';
import * as m from '../../text/paraglide/messages';
import { nameYears } from './questionIndex.server';
import { breaksOfQuestion, type BreakRow } from './questionLinks.server';

/** Surveys of one question in one country between two breaks, and the breaks that end them. */
export interface QuestionVersion {
	id: string;
	heading: string;
	/** First and last survey; the same text where there is one only. */
	dates: string;
	/** What changed after it; none for the newest. */
	changes: BreakRow[];
}

/** Versions of a question in one country. */
export interface CountryHistory {
	country: string;
	name: string;
	/** The oldest first. */
	versions: QuestionVersion[];
}

/** The versions of a question between its breaks, by country; countries without a break and undated surveys are left out. */
export function questionHistory(
	dataset: Dataset,
	questionId: string,
	waves: readonly Wave[],
	numbers: ReadonlyMap<string, number>
): CountryHistory[] {
	const rows = breaksOfQuestion(dataset, questionId, numbers);
	const breaks = groupBy(
		dataset.breaks.filter((each) => each.questionId === questionId),
		({ afterWaveId }) => dataset.waves[afterWaveId]?.country ?? ''
	);
	return [...breaks].map(([country, ofCountry]) => {
		const asked = waves.filter((wave) => wave.country === country && wave.start !== '').sort(byTime);
		const versions = cutAtBreaks(dataset, asked, ofCountry);
		return {
			country,
			name: dataset.countries[country]?.name ?? country,
			versions: versions.map((version, index) => {
				const last = version.at(-1);
				const next = versions[index + 1]?.[0];
				const [first] = version;
				const surveys = m.surveys_count({ count: version.length });
				return {
					id: first?.id ?? String(index),
					heading: m.compare_history_version({ number: index + 1, years: nameYears(version), surveys }),
					dates: datesText(first, last),
					changes: rows.filter(({ id }) => isBetween(dataset, id, last, next))
				};
			})
		};
	});
}

function datesText(first?: Wave, last?: Wave): string {
	if (first === undefined || last === undefined) return '';
	if (first === last) return formatFieldwork(first);
	return m.compare_history_dates({ first: formatFieldwork(first), last: formatFieldwork(last) });
}

function cutAtBreaks(dataset: Dataset, waves: Wave[], breaks: Break[]): Wave[][] {
	const versions: Wave[][] = [];
	for (const wave of waves) {
		const previous = versions.at(-1)?.at(-1);
		const isCut = previous !== undefined && breaks.some((each) => liesBetween(dataset, each, previous, wave));
		const open = versions.at(-1);
		if (open === undefined || isCut) versions.push([wave]);
		else open.push(wave);
	}
	return versions;
}

function liesBetween(
	dataset: Dataset,
	{ beforeWaveId, afterWaveId }: Pick<Break, 'beforeWaveId' | 'afterWaveId'>,
	previous: Wave,
	next: Wave
): boolean {
	const [before, after] = [dataset.waves[beforeWaveId], dataset.waves[afterWaveId]];
	if (before === undefined || after === undefined) return false;
	return byTime(before, next) < 0 && byTime(previous, after) < 0;
}

/** The id of a row of breaks begins with the ids of the two surveys round it. */
function isBetween(dataset: Dataset, id: string, last?: Wave, next?: Wave): boolean {
	const [beforeWaveId = '', afterWaveId = ''] = id.split(':');
	return (
		last !== undefined &&
		next !== undefined &&
		liesBetween(dataset, { beforeWaveId, afterWaveId }, last, next)
	);
}
