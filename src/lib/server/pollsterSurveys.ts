import { groupBy } from '../dataset/groupBy';
import { FACTS, isMissing, type Fact } from '../dataset/missingFacts';
import type { Dataset, Figure, Source, Wave } from '../dataset/types';
import { formatDate, formatFieldwork } from '../text/dates';
import { modeName } from '../text/names';
import { formatCount, formatList } from '../text/numbers';
import { countryHref, pollsterHref, questionHref } from '../text/pageLinks';
import * as m from '../text/paraglide/messages';
import { quoteWording } from '../text/questionWording';

/** One fact about a survey: its name, the value, and a link where the value has a page. */
export interface SurveyFact {
	label: string;
	value: string;
	href?: string;
}

export interface SurveyEntry {
	/** Id of the survey, which is the place on the page. */
	id: string;
	when: string;
	country: { name: string; href: string };
	/** What the pages tell. */
	facts: SurveyFact[];
	/** What is needed to weigh the survey and no page that was read gives, as a list; empty where all is known. */
	missing: string;
	note: string;
	/** Figures of every status. */
	figureCount: number;
	/** Each links to the figures that this survey gives for it. */
	questions: { id: string; href: string; wording: string }[];
	sources: Source[];
}

/** Everything that is known of surveys, each with the questions of which figures were read. */
export function surveyEntries(dataset: Dataset, waves: readonly Wave[]): SurveyEntry[] {
	const ids = new Set(waves.map(({ id }) => id));
	const figures = dataset.figures.filter(({ waveId }) => ids.has(waveId));
	const byWave = groupBy(figures, ({ waveId }) => waveId);
	return waves.map((wave) => describe(dataset, wave, byWave.get(wave.id) ?? []));
}

function describe(dataset: Dataset, wave: Wave, figures: Figure[]): SurveyEntry {
	const asked = new Set(figures.map(({ questionId }) => questionId));
	return {
		id: wave.id,
		when: formatFieldwork(wave),
		country: { name: dataset.countries[wave.country]?.name ?? wave.country, href: countryHref(wave.country) },
		facts: toldFacts(dataset, wave),
		missing: formatList(FACTS.filter((fact) => fact !== 'days' && isMissing(wave, fact)).map(factName)),
		note: wave.note,
		figureCount: figures.length,
		questions: [...asked].flatMap((id) => {
			const question = dataset.questions[id];
			if (question === undefined) return [];
			return [{ id, href: `${questionHref(id)}#${wave.id}`, wording: quoteWording(question) }];
		}),
		sources: wave.sourceIds.flatMap((id) => dataset.sources[id] ?? [])
	};
}

function factName(fact: Fact): string {
	switch (fact) {
		case 'days':
			return m.things_fact_basis();
		case 'sample':
			return m.things_fact_sample();
		case 'mode':
			return m.things_fact_mode();
		case 'margin':
			return m.things_fact_margin();
	}
}

/** What the pages tell; what they do not tell is left out. */
function toldFacts(dataset: Dataset, wave: Wave): SurveyFact[] {
	const partner = dataset.pollsters[wave.partner];
	const { sampleSize, mode, marginPublished, published } = wave;
	const margin = marginPublished === null ? '' : m.things_margin_value({ margin: String(marginPublished) });
	const all: SurveyFact[] = [
		{ label: m.things_fact_basis(), value: basisName(wave) },
		{ label: m.things_fact_sample(), value: sampleSize === null ? '' : formatCount(sampleSize) },
		{ label: m.things_fact_mode(), value: mode === null ? '' : modeName(mode) },
		{ label: m.things_fact_margin(), value: margin },
		{ label: m.things_fact_population(), value: wave.population },
		{ label: m.things_fact_territory(), value: wave.territory },
		{ label: m.things_fact_sponsor(), value: wave.sponsor },
		partner === undefined
			? { label: m.things_fact_partner(), value: wave.partner }
			: { label: m.things_fact_partner(), value: partner.name, href: pollsterHref(partner.id) },
		{ label: m.things_fact_published(), value: published === '' ? '' : formatDate(published) }
	];
	return all.filter(({ value }) => value !== '');
}

/** What the dates are; days of fieldwork, and doubts that stand with the date already, go without saying. */
function basisName({ dateBasis }: Wave): string {
	if (dateBasis === 'month') return m.things_basis_month();
	return dateBasis === 'year' ? m.things_basis_year() : '';
}
