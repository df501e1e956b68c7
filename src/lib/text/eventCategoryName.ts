import * as m from './paraglide/messages';

const NAMES: Record<string, () => string> = {
	law: m.event_law,
	monument: m.event_monument,
	politics: m.event_politics,
	publication: m.event_publication,
	textbook: m.event_textbook,
	war: m.event_war
};

/** What a category of events is called where one may choose it. */
export function eventCategoryName(category: string): string {
	return NAMES[category]?.() ?? category;
}
