import type { Level } from '../dataset/types';
import * as m from './paraglide/messages';

type Field =
	| 'measure'
	| 'responseType'
	| 'wording'
	| 'scale'
	| 'base'
	| 'noAnswerTreatment'
	| 'population'
	| 'territory'
	| 'mode'
	| 'pollster'
	| 'country';
type Difference = 'same' | 'minor' | 'major' | 'unknown' | 'undocumented';

const FIELDS: Record<Field, () => string> = {
	measure: m.compare_field_measure,
	responseType: m.compare_field_response_type,
	wording: m.compare_field_wording,
	scale: m.compare_field_scale,
	base: m.compare_field_base,
	noAnswerTreatment: m.compare_field_no_answer,
	population: m.compare_field_population,
	territory: m.compare_field_territory,
	mode: m.compare_field_mode,
	pollster: m.compare_field_pollster,
	country: m.compare_field_country
};

const DIFFERENCES: Record<Difference, () => string> = {
	same: m.compare_same,
	minor: m.compare_minor,
	major: m.compare_major,
	unknown: m.compare_unknown,
	undocumented: m.compare_undocumented
};

const LEVELS: Record<Level, { name: () => string; text: () => string }> = {
	identical: { name: m.compare_level_identical, text: m.compare_level_identical_text },
	equivalent: { name: m.compare_level_equivalent, text: m.compare_level_equivalent_text },
	related: { name: m.compare_level_related, text: m.compare_level_related_text },
	'not-comparable': { name: m.compare_level_not_comparable, text: m.compare_level_not_comparable_text }
};

/** What a field of comparability is called in a list. */
export function fieldName(field: Field): string {
	return FIELDS[field]();
}

/** How two readings differ in a field, in a phrase. */
export function differenceName(difference: Difference): string {
	return DIFFERENCES[difference]();
}

/** The level as a heading, and what it means in a sentence. */
export function levelTexts(level: Level): { name: string; text: string } {
	return { name: LEVELS[level].name(), text: LEVELS[level].text() };
}

/** Fields with how they differ: `wording (not known)`. */
export function capNames(fields: Record<Field, Difference>, reasons: readonly Field[]): string[] {
	return reasons.map((field) =>
		m.compare_cap({ field: fieldName(field), difference: differenceName(fields[field]) })
	);
}
