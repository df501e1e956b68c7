import type { Dataset } from '../../dataset/types';
import { groupName, modeName } from '../../text/names';
import { formatCount } from '../../text/numbers';
import { countryHref, pollsterHref, questionHref, waveHref } from '../../text/pageLinks';
import * as m from '../../text/paraglide/messages';
import { quoteWording } from '../../text/questionWording';
import {
	alsoReported,
	answersOf,
	breaksBefore,
	intervalText,
	statusText,
	type FactText
} from './readingDetails';
import type { PlottedReading, PlottedSeries } from '../series/plotted';
import type { Reference } from '../caption/references';
import type { ReadingStop } from './readingStops';

export interface ReadingFact {
	id: string;
	term: string;
	texts: FactText[];
}

/** All that is known of one reading, for the panel that speaks of it. */
export interface ReadingFacts {
	value: string;
	series: string;
	/** Its name in addresses, `wave:answer`. */
	testId: string;
	/** The reading in one line, to be read out. */
	spoken: string;
	/** Only what there is to say. */
	facts: ReadingFact[];
}

/** What a drawing shows: the series, and the numbers of their sources. */
export interface ReadSource {
	dataset: Dataset;
	series: readonly PlottedSeries[];
	references: readonly Reference[];
}

/** The facts of a reading; `null` where it is not shown. */
export function readingFacts(
	{ dataset, series, references }: ReadSource,
	stop: Pick<ReadingStop, 'seriesId' | 'waveId'>
): ReadingFacts | null {
	const one = series.find(({ id }) => id === stop.seriesId);
	const reading = one?.readings.find(({ waveId }) => waveId === stop.waveId);
	if (one === undefined || reading === undefined) return null;
	const { valueText: value, dateText: when } = reading;
	const fact = (id: string, term: string, texts: FactText[]): ReadingFact => ({ id, term, texts });
	const plain = (...texts: string[]): FactText[] => texts.filter(Boolean).map((text) => ({ text }));
	const answerTerm = reading.derived === 'sum' ? m.reading_answer_sum() : m.reading_answer();
	return {
		value,
		series: one.name,
		testId: `${reading.waveId}:${one.answerId}`,
		spoken: m.reading_spoken({ value, when, series: one.name }),
		facts: [
			fact('answer', answerTerm, answersOf(dataset, one, reading)),
			fact('counted', m.reading_counted(), one.subgroup === '' ? [] : plain(groupName(one.subgroup))),
			fact('interval', m.reading_interval(), plain(intervalText(reading))),
			fact('fieldwork', m.reading_fieldwork(), [{ text: when, href: waveHref(reading.wave) }]),
			fact('sample', m.reading_sample(), plain(sampleText(one, reading))),
			fact('mode', m.reading_mode(), plain(modeName(reading.wave.mode))),
			fact('status', m.reading_status(), plain(statusText(reading))),
			fact('also', m.reading_also(), plain(...alsoReported(reading))),
			fact('break', m.reading_break(), plain(...breaksBefore(dataset, one, reading))),
			fact('note', m.reading_note(), plain(...reading.notes)),
			...placeFacts(dataset, one, reading),
			fact('sources', m.reading_sources(), sourcesOf(reading, references))
		].filter(({ texts }) => texts.length > 0)
	};
}

function sampleText({ subgroup }: PlottedSeries, { wave }: PlottedReading): string {
	if (wave.sampleSize === null) return m.sample_unknown();
	const count = formatCount(wave.sampleSize);
	return subgroup === '' ? count : m.reading_sample_group({ count });
}

/** Where one reads on: question, pollster, country, and who else had a part in the survey. */
function placeFacts(dataset: Dataset, one: PlottedSeries, { wave }: PlottedReading): ReadingFact[] {
	const question = dataset.questions[one.questionId];
	const pollster = dataset.pollsters[wave.pollsterId]?.name ?? wave.pollsterId;
	const linked = (text: string, href: string): FactText[] => [{ text, href }];
	return [
		{
			id: 'question',
			term: m.reading_question(),
			texts:
				question === undefined
					? []
					: linked(quoteWording(question), `${questionHref(question.id)}#${wave.id}`)
		},
		{ id: 'pollster', term: m.reading_pollster(), texts: linked(pollster, pollsterHref(wave.pollsterId)) },
		{ id: 'sponsor', term: m.reading_sponsor(), texts: wave.sponsor === '' ? [] : [{ text: wave.sponsor }] },
		{ id: 'partner', term: m.reading_partner(), texts: partnerOf(dataset, wave.partner) },
		{ id: 'country', term: m.reading_country(), texts: linked(one.countryName, countryHref(one.country)) }
	];
}

function partnerOf(dataset: Dataset, partner: string): FactText[] {
	return partner === '' ? [] : [{ text: dataset.pollsters[partner]?.name ?? partner }];
}

function sourcesOf(reading: PlottedReading, references: readonly Reference[]): FactText[] {
	const ids = new Set([...reading.sourceIds, ...reading.alternatives.flatMap(({ sourceIds }) => sourceIds)]);
	return references
		.filter(({ sourceId }) => ids.has(sourceId))
		.map(({ number, publisher, url }) => ({
			text: m.reading_source({ number: String(number), publisher }),
			href: url
		}));
}
