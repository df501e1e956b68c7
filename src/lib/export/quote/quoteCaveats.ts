import type { PlottedReading, PlottedSeries } from '../../chart/series/plotted';
import { alsoReported } from '../../chart/reading/readingDetails';
import { allowsSeveral } from '../../dataset/answerGroup';
import type { Dataset, Question } from '../../dataset/types';
import * as m from '../../text/paraglide/messages';

/** Bases that a sentence need not name: whoever was asked at all. */
const EVERYBODY = 'all respondents';
const UNKNOWN = 'not known';

/** All that must be said of a reading after its number, a sentence an item. */
export function quoteCaveats(
	dataset: Dataset,
	question: Question,
	{ subgroup }: PlottedSeries,
	reading: PlottedReading
): string[] {
	const { wave, status, notes } = reading;
	const also = alsoReported(reading).map((text) => text.replace(/\.$/, ''));
	return [
		...baseSentence(question.base),
		...(allowsSeveral(question) ? [m.quote_several()] : []),
		...(subgroup === '' ? [] : [m.quote_group_size()]),
		...(wave.sampleSize === null ? [m.quote_size_unknown()] : []),
		...(wave.mode === null ? [m.quote_mode_unknown()] : []),
		marginSentence(wave.marginPublished, subgroup),
		...(wave.sponsor === '' ? [] : [m.quote_sponsor({ sponsor: wave.sponsor })]),
		...(wave.partner === ''
			? []
			: [m.quote_partner({ partner: dataset.pollsters[wave.partner]?.name ?? wave.partner })]),
		...(status === 'weak' ? [m.quote_weak()] : []),
		...notes.map((note) => (note.endsWith('.') ? note : `${note}.`)),
		...(also.length === 0 ? [] : [m.quote_also({ values: also.join('; ') })])
	];
}

function baseSentence(base: string): string[] {
	if (base === EVERYBODY) return [];
	return base === UNKNOWN ? [m.quote_base_unknown()] : [m.quote_base({ base })];
}

/** A margin is printed for a survey as a whole; no group of it has one. */
function marginSentence(margin: number | null, subgroup: string): string {
	if (margin === null) return m.quote_margin_unknown();
	const given = { margin: String(margin) };
	return subgroup === '' ? m.quote_margin(given) : m.quote_margin_all(given);
}
