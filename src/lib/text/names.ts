import * as m from './paraglide/messages';

/** What a group of answers is called where its answers have no common label; `null` for anything else. */
export function stanceName(id: string): string | null {
	switch (id) {
		case 'positive':
			return m.stance_positive();
		case 'neutral':
			return m.stance_neutral();
		case 'negative':
			return m.stance_negative();
		case 'no-answer':
			return m.stance_no_answer();
		default:
			return null;
	}
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

export function modeName(mode: string | null): string {
	switch (mode) {
		case 'face-to-face':
			return m.mode_face_to_face();
		case 'telephone':
			return m.mode_telephone();
		case 'online':
			return m.mode_online();
		case 'mixed':
			return m.mode_mixed();
		default:
			return m.mode_unknown();
	}
}

export function topicName(topic: string): string {
	switch (topic) {
		case 'stalin':
			return m.topic_stalin();
		case 'repressions':
			return m.topic_repressions();
		case 'ussr':
			return m.topic_ussr();
		case 'greatest-figures':
			return m.topic_greatest_figures();
		case 'monuments':
			return m.topic_monuments();
		default:
			return m.topic_other();
	}
}

/** `age:18-24` becomes `age 18–24`, `age:over-35` `age over 35`, `all` the words for everybody. */
export function groupName(group: string): string {
	if (group === 'all' || group === '') return m.group_all();
	const [kind = '', label] = group.split(':');
	if (label === undefined) return m.group_kind({ kind });
	return m.group_some({ kind, label: label.replace(/(\d)-(?=\d)/, '$1–').replaceAll('-', ' ') });
}

export function viewName(view: string): string {
	switch (view) {
		case 'trend':
			return m.view_trend();
		case 'likert':
			return m.view_likert();
		case 'compare':
			return m.view_compare();
		default:
			return m.view_table();
	}
}

export function breakKindName(kind: string): string {
	switch (kind) {
		case 'wording':
			return m.break_wording();
		case 'scale':
			return m.break_scale();
		case 'mode':
			return m.break_mode();
		case 'territory':
			return m.break_territory();
		case 'base':
			return m.break_base();
		default:
			return m.break_population();
	}
}

export function levelName(level: string): string {
	switch (level) {
		case 'identical':
			return m.level_identical();
		case 'equivalent':
			return m.level_equivalent();
		case 'related':
			return m.level_related();
		default:
			return m.level_not_comparable();
	}
}
