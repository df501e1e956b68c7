import type { Level } from '../../dataset/types';
import type { ChangeVerdict } from '../../stats/changeVerdicts';
import { formatList } from '../../text/numbers';
import * as m from '../../text/paraglide/messages';
import type { LevelReason, PairLevel } from '../comparability/pairLevel';

const FIELD_NAMES: Record<LevelReason, () => string> = {
	measure: m.change_field_measure,
	wording: m.change_field_wording,
	scale: m.change_field_scale,
	responseType: m.change_field_response,
	base: m.change_field_base,
	population: m.change_field_population,
	territory: m.change_field_territory,
	mode: m.change_field_mode,
	pollster: m.change_field_pollster,
	country: m.change_field_country,
	noAnswerTreatment: m.change_field_no_answer,
	answer: m.change_field_answer,
	group: m.change_field_group,
	date: m.change_field_date,
	round: m.change_field_round,
	link: m.change_field_link
};

/** The fields that differ, as a list in words. */
export function fieldNames(reasons: readonly LevelReason[]): string {
	return formatList(reasons.map((reason) => FIELD_NAMES[reason]()));
}

/** The level of a pair with the fields that cap it. */
export function levelText({ level, reasons }: Pick<PairLevel, 'level' | 'reasons'>): string {
	const fields = fieldNames(reasons);
	const texts: Record<Level, () => string> = {
		identical: m.change_level_identical,
		equivalent: () => m.change_level_equivalent({ fields }),
		related: () => m.change_level_related({ fields }),
		'not-comparable': () => m.change_level_not_comparable({ fields })
	};
	return texts[level]();
}

/** The verdict in the words of a headline. */
export function verdictName(verdict: ChangeVerdict): string {
	switch (verdict.code) {
		case 'ROSE':
			return verdict.strength === 'clear' ? m.change_code_rose() : m.change_code_rose_narrowly();
		case 'FELL':
			return verdict.strength === 'clear' ? m.change_code_fell() : m.change_code_fell_narrowly();
		case 'HIGHER':
			return verdict.strength === 'clear' ? m.change_code_higher() : m.change_code_higher_narrowly();
		case 'LOWER':
			return verdict.strength === 'clear' ? m.change_code_lower() : m.change_code_lower_narrowly();
		case 'NO_DETECTABLE_CHANGE':
			return m.change_code_none();
		case 'NO_DETECTABLE_DIFFERENCE':
			return m.change_code_no_difference();
		case 'BORDERLINE':
			return m.change_code_borderline();
		case 'CANNOT_TELL':
			return verdict.reason === 'not_comparable' ? m.change_code_not_compared() : m.change_code_cannot_tell();
	}
}
