/** What the reader chose. The URL is where it lives; nothing else stores it. */
export type View = 'trend' | 'likert' | 'compare' | 'table';

export interface Selection {
	/** ISO 3166 alpha-3 codes, upper case, in the order of the offer: a link has one form. */
	country: string[];
	/** Answer ids or stance groups, in the order of the offer. */
	answer: string[];
	/** Fieldwork within, ends included; partial ISO dates, empty for no bound, which is every chart's default. */
	from: string;
	to: string;
	view: View;
	/** `all`, a subgroup such as `age:18-24`, or a kind such as `age`: all its subgroups, each for itself. */
	group: string;
	dk: 'as-published' | 'exclude';
	ci: boolean;
	join: boolean;
	/** Related questions on one axis, against the advice of the method; those that are not comparable never are. */
	overlay: boolean;
	/** `question:country:answer`, or empty, which is every chart's default. */
	focus: string;
	/**
	 * Two readings whose difference is tested, `wave:answer~wave:answer`, or empty, which is every chart's default. Whether
	 * the chart shows them is known where it is drawn.
	 */
	test: string;
	/** Categories of events that are marked on a chart over time; none, which is every chart's default. */
	events: string[];
	/** A row a reading, or a column a survey, for pasting into an article. */
	table: 'readings' | 'compact';
	/** Column that the rows of the table are sorted by, `-` before it from high to low; empty: in time order. */
	sort: string;
}

/** Whether a choice of people is a kind of groups, such as `age`, and not one group or everybody. */
export function isGroupKind(group: string): boolean {
	return group !== 'all' && !group.includes(':');
}

/** Columns that readings may be sorted by. */
export const SORT_COLUMNS = [
	'country',
	'pollster',
	'group',
	'answer',
	'value',
	'sample',
	'mode',
	'status'
] as const;

/** What a chart lets one choose, and what it shows when nothing is chosen. */
export interface Offer {
	countries: string[];
	answers: string[];
	views: View[];
	/** Kinds of subgroups and subgroups, besides `all`. */
	groups: string[];
	/** Categories of events that may be marked. */
	events: string[];
	/** Ids of all series that may be put in front. */
	focusable: string[];
	/** Whether leaving out the answers "hard to say" is possible for any reading. */
	canExclude: boolean;
	/** Whether related questions stand apart that may be laid over one another. */
	canOverlay: boolean;
	defaults: Selection;
	/** What is drawn where no view is chosen and it follows from the other choices; left out: always the default. */
	viewOf?: (chosen: Selection) => View;
}

/** A parameter whose value is not allowed here; the default is used in its place, or the first of several values. */
export interface SelectionProblem {
	parameter: string;
	/** The value as given, cut where it is very long. */
	value: string;
	kind: 'not-offered' | 'not-a-date' | 'order' | 'empty' | 'repeated' | 'no-question' | 'too-many';
	/** What is allowed: the items of a list, the options of a choice, the forms of a date. */
	allowed: string[];
}
