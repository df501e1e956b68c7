import { error } from '@sveltejs/kit';
import { pickClimateNotes } from '../../dataset/query/pickClimateNotes';
import { groupBy } from '../../dataset/groupBy';
import { missingFacts, type WaveFact } from '../../dataset/query/missingFacts';
import { byNewest, datesOf } from '../../dataset/query/newestFirst';
import { surveyRuns, type SurveyRun } from '../../dataset/query/surveyRuns';
import type { Dataset, Wave } from '../../dataset/types';
import { formatFieldwork, formatYears } from '../../text/dates';
import { topicName } from '../../text/names';
import { formatCount } from '../../text/numbers';
import { countryHref, pollsterHref, waveHref } from '../../text/pageLinks';
import * as m from '../../text/paraglide/messages';
import { pollsterKindName } from '../../text/pollsterKind';
import { nearNames } from '../../server/http/nearNames';
import { surveyEntries } from './pollsterSurveys';
import { nameCountries, nameYears, questionIndex, summarizeQuestion } from '../question/questionIndex.server';
import { catalogItems } from '../home/catalogPage.server';

export type PollsterPage = NonNullable<ReturnType<typeof findPollsterPage>>;

/** Everything the page of a pollster shows, or `null` where there is no such pollster. */
export function findPollsterPage(dataset: Dataset, pollsterId: string) {
	const pollster = dataset.pollsters[pollsterId];
	if (pollster === undefined) return null;
	const all = Object.values(dataset.waves);
	const waves = all.filter((wave) => wave.pollsterId === pollsterId).sort(byNewest);
	const countries = Object.keys(dataset.countries).filter((id) =>
		waves.some(({ country }) => country === id)
	);
	const asked = [...questionIndex(dataset).values()].filter(
		({ question }) => question.pollsterId === pollsterId
	);
	const home = dataset.countries[pollster.homeCountry]?.name ?? pollster.homeCountry;
	return {
		pollster,
		kind: pollsterKindName(pollster.kind),
		home: { name: home, href: countryHref(pollster.homeCountry) },
		title: m.things_pollster_title({ name: pollster.name, places: nameCountries(dataset, countries) }),
		lede: m.things_pollster_lede({
			kind: pollsterKindName(pollster.kind),
			home,
			surveys: m.surveys_count({ count: waves.length }),
			places: nameCountries(dataset, countries),
			years: nameYears(waves),
			questions: m.things_questions_count({ count: asked.length })
		}),
		topics: [...groupBy(asked, ({ question }) => question.topic)].map(([topic, some]) => ({
			topic,
			name: topicName(topic),
			questions: some.map((facts) => summarizeQuestion(dataset, facts))
		})),
		climate: pickClimateNotes(dataset, waves),
		hasCharts: catalogItems(dataset).some(({ pollsters }) => pollsters.includes(pollsterId)),
		isOneCountry: countries.length < 2,
		runs: surveyRuns(waves).map((run) => ({
			id: run.id,
			label: m.things_run({ years: runYears(run), surveys: m.surveys_count({ count: run.waves.length }) }),
			surveys: surveyEntries(dataset, run.waves)
		})),
		missing: missingFacts(waves)
			.filter((lack) => lack.waves.length > 0)
			.map((lack) => ({
				fact: lack.fact,
				text: missingText(lack.fact, lack.waves.length, waves.length),
				surveys: lack.waves.map((wave) => nameSurvey(dataset, wave, countries.length > 1))
			})),
		partnerOf: all
			.filter(({ partner }) => partner === pollsterId)
			.sort(byNewest)
			.map((wave) => ({
				id: wave.id,
				href: waveHref(wave),
				pollster: dataset.pollsters[wave.pollsterId]?.name ?? wave.pollsterId,
				name: nameSurvey(dataset, wave, true).name
			}))
	};
}

/** As above for a page. @throws 404 with the pollsters whose ids are near. */
export function loadPollsterPage(dataset: Dataset, pollsterId: string): PollsterPage {
	const page = findPollsterPage(dataset, pollsterId);
	if (page !== null) return page;
	const { pollsters } = dataset;
	const nearMatches = nearNames(pollsterId, Object.keys(pollsters)).map((id) => ({
		href: pollsterHref(id),
		title: pollsters[id]?.name ?? id
	}));
	error(404, { message: m.things_pollster_unknown(), nearMatches });
}

function runYears({ waves }: SurveyRun): string {
	return formatYears(datesOf(waves)) || m.things_undated();
}

function nameSurvey(dataset: Dataset, wave: Wave, hasCountry: boolean) {
	const when = formatFieldwork(wave);
	const country = dataset.countries[wave.country]?.name ?? wave.country;
	return { id: wave.id, name: hasCountry ? m.things_survey_name({ country, when }) : when };
}

const MISSING_TEXTS: Record<WaveFact, (numbers: { count: string; total: string }) => string> = {
	days: m.things_missing_days,
	sample: m.things_missing_sample,
	mode: m.things_missing_mode,
	margin: m.things_missing_margin
};

function missingText(fact: WaveFact, count: number, total: number): string {
	const numbers = { count: formatCount(count), total: formatCount(total) };
	return MISSING_TEXTS[fact](numbers);
}
