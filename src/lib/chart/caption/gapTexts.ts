import { formatDate } from '../../text/dates';
import { formatList } from '../../text/numbers';
import * as m from '../../text/paraglide/messages';
import type { Gap } from '../time/gaps';

/** One sentence per series on all its times without a reading; series with the same gaps share one. */
export function gapTexts(gaps: readonly Gap[]): { id: string; text: string }[] {
	const spansBySeries = new Map<string, string[]>();
	for (const { seriesName, from, to } of gaps) {
		const span = m.gap_span({ from: formatDate(from.slice(0, 7)), to: formatDate(to.slice(0, 7)) });
		spansBySeries.set(seriesName, [...(spansBySeries.get(seriesName) ?? []), span]);
	}
	const namesBySpans = new Map<string, string[]>();
	for (const [name, spans] of spansBySeries) {
		const list = formatList(spans);
		namesBySpans.set(list, [...(namesBySpans.get(list) ?? []), name]);
	}
	return [...namesBySpans].map(([spans, names]) => ({
		id: spans,
		text: m.note_gap({ series: names.join('; '), spans })
	}));
}
