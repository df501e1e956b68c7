import { nameAnswer } from '../../chart/series/nameSeries';
import { remarksOf } from '../../chart/caption/remarks';
import { findNeighbours, type CountryReading } from '../../dataset/query/neighbours';
import { newestReadings } from '../../dataset/query/newestReadings';
import type { QuestionFacts } from '../../dataset/query/questionFacts';
import type { Reading } from '../../dataset/query/series';
import type { Dataset, Question } from '../../dataset/types';
import { formatFieldwork } from '../../text/dates';
import { groupName, levelName } from '../../text/names';
import { formatReported } from '../../text/numbers';
import { countryHref, exploreHref, questionHref, waveHref } from '../../text/pageLinks';
import * as m from '../../text/paraglide/messages';
import { chartsOfQuestion } from '../question/questionCharts';
import { nameYears, summarizeQuestion, type QuestionSummary } from '../question/questionIndex.server';

/** A share with all that must be said beside it. */
export interface MarkedValue {
	id: string;
	name: string;
	value: string;
	/** Doubt, derivation and other values that were printed, in words. */
	marks: string[];
}

export interface NeighbourValue {
	id: string;
	country: { name: string; href: string };
	value: string;
	marks: string[];
	when: string;
	href: string;
	/** Another question, by its pollster and how far it is the same; empty for the very same question. */
	question: string;
}

/** What is known of one question in one country. */
export interface CountryQuestion extends QuestionSummary {
	/** The newest survey. */
	when: string;
	waveHref: string;
	/** Who is counted where it is not everybody; empty otherwise. */
	group: string;
	values: MarkedValue[];
	/** Answers of the survey that are not among the values. */
	leftOut: number;
	/** How many surveys asked it here, and when. */
	span: string;
	charts: { href: string; title: string }[];
	explore: string;
	/** The same answer in other countries; `null` where nothing comparable was asked there. */
	neighbours: { answer: string; here: string; others: NeighbourValue[] } | null;
}

/** Of a list of answers without a direction, so many are named. */
const MOST_VALUES = 5;

/** What the newest survey of a question in a country found; `null` where no figure may be shown. */
export function countryQuestion(
	dataset: Dataset,
	facts: QuestionFacts,
	country: string
): CountryQuestion | null {
	const { question } = facts;
	const newest = newestReadings(dataset, question.id, country);
	if (newest === null) return null;
	const waves = facts.waves.filter((wave) => wave.country === country);
	return {
		...summarizeQuestion(dataset, facts),
		when: formatFieldwork(newest.wave),
		waveHref: waveHref(newest.wave),
		group: newest.subgroup === '' ? '' : groupName(newest.subgroup),
		values: newest.readings.slice(0, MOST_VALUES).map(({ answerId, reading }) => ({
			id: answerId,
			name: nameAnswer(question, answerId),
			value: formatReported(reading.reported),
			marks: marksOf(reading)
		})),
		leftOut: Math.max(0, newest.readings.length - MOST_VALUES),
		span: m.things_country_span({
			surveys: m.surveys_count({ count: waves.length }),
			years: nameYears(waves)
		}),
		charts: chartsOfQuestion(question.id, country),
		explore: exploreHref([question.id], `country=${country}`),
		neighbours: describeNeighbours(dataset, question, country)
	};
}

/** What was printed in words stands in the note. */
function marksOf(reading: Reading): string[] {
	return [...(reading.reported.kind === 'words' ? reading.notes : []), ...remarksOf(reading)];
}

function describeNeighbours(
	dataset: Dataset,
	question: Question,
	country: string
): CountryQuestion['neighbours'] {
	const found = findNeighbours(dataset, question.id, country);
	if (found === null) return null;
	const { answerId, here, others } = found;
	return {
		answer: nameAnswer(question, answerId),
		here: m.things_value_when({
			value: formatReported(here.reading.reported),
			when: formatFieldwork(here.wave)
		}),
		others: others.map((other) => neighbourValue(dataset, other))
	};
}

function neighbourValue(dataset: Dataset, other: CountryReading): NeighbourValue {
	const { question, country, level, wave, reading } = other;
	const pollster = dataset.pollsters[question.pollsterId]?.name ?? question.pollsterId;
	return {
		id: `${question.id}:${country}`,
		country: { name: dataset.countries[country]?.name ?? country, href: countryHref(country) },
		value: formatReported(reading.reported),
		marks: marksOf(reading),
		when: formatFieldwork(wave),
		href: `${questionHref(question.id)}#${wave.id}`,
		question: level === null ? '' : m.things_neighbour_question({ pollster, level: levelName(level) })
	};
}
