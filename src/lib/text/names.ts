import type { BreakKind, Level, Mode, Stance, Topic } from '../dataset/types';
import * as m from './paraglide/messages';

type View = 'trend' | 'likert' | 'compare' | 'table';

/** Answers without a stance form no group. */
const STANCE_NAMES: Record<Exclude<Stance, 'none'>, () => string> = {
	positive: m.stance_positive,
	neutral: m.stance_neutral,
	negative: m.stance_negative,
	'no-answer': m.stance_no_answer
};

/** What a group of answers is called where its answers have no common label; `null` for anything else. */
export function stanceName(id: string): string | null {
	return Object.hasOwn(STANCE_NAMES, id) ? STANCE_NAMES[id as keyof typeof STANCE_NAMES]() : null;
}

/** Short names of questions that stand side by side on one chart and ask about different things. */
const QUESTION_NAMES: Record<string, () => string> = {
	'pew-role-stalin': m.question_pew_role_stalin,
	'pew-role-gorbachev': m.question_pew_role_gorbachev,
	'carnegie-attitude': m.question_carnegie_attitude,
	'carnegie-need-leader': m.question_carnegie_need_leader
};

export function questionName(questionId: string): string | null {
	return QUESTION_NAMES[questionId]?.() ?? null;
}

const MODE_NAMES: Record<Mode, () => string> = {
	'face-to-face': m.mode_face_to_face,
	telephone: m.mode_telephone,
	online: m.mode_online,
	mixed: m.mode_mixed
};

/** How people were asked; `null` is not known and says so. */
export function modeName(mode: Mode | null): string {
	return mode === null ? m.mode_unknown() : MODE_NAMES[mode]();
}

const TOPIC_NAMES: Record<Topic, () => string> = {
	stalin: m.topic_stalin,
	repressions: m.topic_repressions,
	ussr: m.topic_ussr,
	'greatest-figures': m.topic_greatest_figures,
	monuments: m.topic_monuments,
	other: m.topic_other
};

export function topicName(topic: Topic): string {
	return TOPIC_NAMES[topic]();
}

/** `age:18-24` becomes `age 18–24`, `age:over-35` `age over 35`, `all` the words for everybody. */
export function groupName(group: string): string {
	if (group === 'all' || group === '') return m.group_all();
	const [kind = '', label] = group.split(':');
	if (label === undefined) return m.group_kind({ kind });
	return m.group_some({ kind, label: label.replace(/(\d)-(?=\d)/, '$1–').replaceAll('-', ' ') });
}

const VIEW_NAMES: Record<View, () => string> = {
	trend: m.view_trend,
	likert: m.view_likert,
	compare: m.view_compare,
	table: m.view_table
};

export function viewName(view: View): string {
	return VIEW_NAMES[view]();
}

const BREAK_NAMES: Record<BreakKind, () => string> = {
	wording: m.break_wording,
	scale: m.break_scale,
	mode: m.break_mode,
	territory: m.break_territory,
	base: m.break_base,
	population: m.break_population
};

export function breakKindName(kind: BreakKind): string {
	return BREAK_NAMES[kind]();
}

const LEVEL_NAMES: Record<Level, () => string> = {
	identical: m.level_identical,
	equivalent: m.level_equivalent,
	related: m.level_related,
	'not-comparable': m.level_not_comparable
};

export function levelName(level: Level): string {
	return LEVEL_NAMES[level]();
}
