import type { PlottedReading, PlottedSeries } from '../../chart/series/plotted';
import type { Dataset, Wave } from '../../dataset/types';
import { formatFieldwork } from '../../text/dates';
import { modeName } from '../../text/names';
import { formatCount } from '../../text/numbers';
import * as m from '../../text/paraglide/messages';

/** Code of several countries pooled, whose name is a description. */
const POOLED = 'ZZZ';
/** Names of organisations that a sentence gives an article. */
const WITH_ARTICLE = /\b(?:Centers?|Centre|Institute|Foundation|Endowment|Group)\b/;
/** A population that can stand for the people asked; any other is added to them. */
const PEOPLE = /^(?:adults|people)\b/;

/** The first sentence: the survey, and what was found in it. */
export function quoteSurvey(
	dataset: Dataset,
	{ country, countryName }: PlottedSeries,
	{ wave }: PlottedReading,
	finding: string
): string {
	const given = {
		place: country === POOLED ? countryName.toLowerCase() : countryName,
		pollster: pollsterInSentence(dataset.pollsters[wave.pollsterId]?.name ?? wave.pollsterId),
		when: whenText(wave),
		mode: wave.mode === null ? '' : m.quote_mode({ mode: modeName(wave.mode) }),
		finding
	};
	return wave.sampleSize === null
		? m.quote_survey_unknown(given)
		: m.quote_survey({ ...given, count: formatCount(wave.sampleSize), people: peopleText(wave.population) });
}

/** `the Levada Center`, `VCIOM`. */
export function pollsterInSentence(name: string): string {
	return WITH_ARTICLE.test(name) ? m.quote_the({ name }) : name;
}

function peopleText(population: string): string {
	if (population === '') return m.quote_people();
	return PEOPLE.test(population) ? population : m.quote_people_other({ population });
}

/** `on 21 – 27 March 2019`, `in March 2019`, with the doubt where there is one. */
function whenText(wave: Wave): string {
	if (wave.start === '') return m.quote_when_unknown();
	const span = formatFieldwork({ ...wave, dateBasis: 'fieldwork' });
	const isDay = wave.end.length === 'YYYY-MM-DD'.length;
	const when = isDay ? m.quote_when_day({ span }) : m.quote_when_month({ span });
	if (wave.dateBasis === 'publication') return m.quote_when_published({ when });
	return wave.dateBasis === 'inferred' ? m.quote_when_inferred({ when }) : when;
}
