import { isKnown, KEY_FACTS, type KeyFact } from '../../dataset/query/keyFacts';
import { ownRelease } from '../../dataset/query/ownRelease';
import type { Dataset, Question, Wave } from '../../dataset/types';
import { formatDate } from '../../text/dates';
import { modeName } from '../../text/names';
import { formatCount, formatList } from '../../text/numbers';
import { pollsterHref } from '../../text/pageLinks';
import * as m from '../../text/paraglide/messages';
import { wordingReadShort } from '../../text/wordingReadShort';

/** One item of the card: what it is, and the value or why there is none. */
export interface DisclosedFact {
	label: string;
	value: string;
	isMissing: boolean;
}

export interface DisclosureCard {
	/** `6 of 8 key facts known`; a count, no mark for quality. */
	known: string;
	facts: DisclosedFact[];
	/** Who took part too, where somebody is named. */
	partner: { name: string; href: string | null } | null;
	/** The day on which the pollster's own page was read; empty where none was. */
	release: string;
	/** When it was published, where that is known. */
	published: string;
}

/** What a survey tells of itself, item by item, with what is missing as plain as what is there. */
export function disclosureCard(dataset: Dataset, wave: Wave, questions: readonly Question[]): DisclosureCard {
	const release = ownRelease(dataset, wave);
	const missing = release === null ? m.card_not_found() : m.card_not_published();
	const rows = KEY_FACTS.map((fact): DisclosedFact => {
		const known = isKnown(wave, questions, fact);
		const told = toldValue(wave, questions, fact);
		const value = known === null ? m.card_not_applicable() : told === '' ? missing : told;
		return { label: factName(fact), value, isMissing: known === false };
	});
	const knownCount = KEY_FACTS.filter((fact) => isKnown(wave, questions, fact) === true).length;
	const bases = [...new Set(questions.map(({ base }) => base))];
	const partner = dataset.pollsters[wave.partner];
	return {
		known: m.card_known({ known: knownCount, total: KEY_FACTS.length }),
		facts: [
			...rows,
			{
				label: m.card_base(),
				value: bases.length === 0 ? m.card_not_applicable() : formatList(bases),
				isMissing: false
			}
		],
		partner:
			wave.partner === ''
				? null
				: {
						name: partner?.name ?? wave.partner,
						href: partner === undefined ? null : pollsterHref(partner.id)
					},
		release: release === null ? '' : m.card_release({ date: formatDate(release.accessed) }),
		published: wave.published === '' ? '' : m.card_published({ date: formatDate(wave.published) })
	};
}

const FACT_NAMES: Record<KeyFact, () => string> = {
	sponsor: m.things_fact_sponsor,
	wording: m.card_wording,
	population: m.things_fact_population,
	territory: m.things_fact_territory,
	mode: m.things_fact_mode,
	days: m.card_days,
	sample: m.things_fact_sample,
	margin: m.things_fact_margin
};

function factName(fact: KeyFact): string {
	return FACT_NAMES[fact]();
}

/** What the pages tell, be it less than all; empty where they tell nothing. */
function toldValue(wave: Wave, questions: readonly Question[], fact: KeyFact): string {
	switch (fact) {
		case 'sponsor':
		case 'population':
		case 'territory':
			return wave[fact];
		case 'wording':
			return wordingText(questions);
		case 'mode':
			return wave.mode === null ? '' : modeName(wave.mode);
		case 'days':
			return daysText(wave);
		case 'sample':
			return wave.sampleSize === null ? '' : formatCount(wave.sampleSize);
		case 'margin':
			return wave.marginPublished === null
				? ''
				: m.things_margin_value({ margin: String(wave.marginPublished) });
	}
}

/** How far the words of its questions are known, with the number of questions where they differ. */
function wordingText(questions: readonly Question[]): string {
	const reads = [...new Set(questions.map(({ wordingRead }) => wordingRead))];
	const counts = reads.map((read) => {
		const count = questions.filter(({ wordingRead }) => wordingRead === read).length;
		const name = wordingReadShort(read);
		return reads.length === 1 ? name : m.card_wording_count({ name, count });
	});
	return formatList(counts);
}

/** The dates themselves stand above the card. */
function daysText({ dateBasis, start, end }: Wave): string {
	switch (dateBasis) {
		case 'fieldwork':
			return start.length === 10 && end.length === 10 ? m.card_days_known() : '';
		case 'month':
			return m.things_basis_month();
		case 'year':
			return m.things_basis_year();
		case 'publication':
			return m.card_days_publication();
		case 'inferred':
			return m.card_days_inferred();
	}
}
