import type { Level } from '../../dataset/types';
import * as m from '../../text/paraglide/messages';

export interface Rule {
	id: string;
	name: string;
	text: string;
}

type ByLevel = Record<Level, () => string>;

const RULES: { id: string; name: () => string; text: ByLevel }[] = [
	{
		id: 'axis',
		name: m.compare_rule_axis,
		text: byLevel(
			m.compare_rule_axis_yes,
			m.compare_rule_axis_yes,
			m.compare_rule_axis_related,
			m.compare_rule_axis_no
		)
	},
	{
		id: 'line',
		name: m.compare_rule_line,
		text: byLevel(m.compare_rule_line_identical, m.compare_rule_line_equivalent, m.compare_rule_line_none)
	},
	{
		id: 'verdict',
		name: m.compare_rule_verdict,
		text: byLevel(
			m.compare_rule_verdict_identical,
			m.compare_rule_verdict_equivalent,
			m.compare_rule_verdict_none
		)
	},
	{
		id: 'ranking',
		name: m.compare_rule_ranking,
		text: byLevel(
			m.compare_rule_ranking_identical,
			m.compare_rule_ranking_equivalent,
			m.compare_rule_ranking_none
		)
	},
	{
		id: 'net',
		name: m.compare_rule_net,
		text: byLevel(m.compare_rule_net_identical, m.compare_rule_net_equivalent, m.compare_rule_net_none)
	},
	{
		id: 'table',
		name: m.compare_rule_table,
		text: byLevel(
			m.compare_rule_table_one,
			m.compare_rule_table_one,
			m.compare_rule_table_related,
			m.compare_rule_table_none
		)
	},
	{
		id: 'words',
		name: m.compare_rule_words,
		text: byLevel(
			m.compare_rule_words_identical,
			m.compare_rule_words_equivalent,
			m.compare_rule_words_related,
			m.compare_rule_words_none
		)
	}
];

/** What charts, tables and sentences do with two questions of this level (statistics, section 3.4). */
export function rulesOfLevel(level: Level): Rule[] {
	return RULES.map(({ id, name, text }) => ({ id, name: name(), text: text[level]() }));
}

/** Without a text of its own, what is not comparable is treated as what is related. */
function byLevel(
	identical: () => string,
	equivalent: () => string,
	related: () => string,
	notComparable = related
): ByLevel {
	return { identical, equivalent, related, 'not-comparable': notComparable };
}
