import { formatDate } from './dates';
import * as m from './paraglide/messages';

/** What has become of an embedded figure since it was copied. */
export interface EmbedNews {
	/** Whether it draws the data of the day it was copied; otherwise it draws the newest. */
	isFrozen: boolean;
	/** Day of copying, or of the data that it is frozen at: an ISO date. */
	sharedOn: string;
	/** Readings shown in it that were corrected after that day, each with the day of its correction: an ISO date. */
	corrected: { date: string }[];
	/** How many readings it would show besides if it drew the newest data. */
	newer: number;
}

/**
 * The dated notice of an embedded figure. A live one draws newer readings by itself, so it tells of corrections only.
 * @returns `null` where there is nothing to tell
 */
export function embedNotice({ isFrozen, sharedOn, corrected, newer }: EmbedNews): string | null {
	const days = [...new Set(corrected.map(({ date }) => date))].sort();
	const last = days.at(-1);
	const shared = formatDate(sharedOn);
	if (last === undefined) return isFrozen && newer > 0 ? m.embed_frozen_newer({ sharedOn: shared }) : null;

	const words = { count: corrected.length, date: formatDate(last), sharedOn: shared };
	if (isFrozen) return newer > 0 ? m.embed_frozen_both(words) : m.embed_frozen_corrected(words);
	return days.length > 1 ? m.embed_corrected_several_days(words) : m.embed_corrected(words);
}
