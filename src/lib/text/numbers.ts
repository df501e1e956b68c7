import * as m from './paraglide/messages';

const COUNT = new Intl.NumberFormat('en-GB');
const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** A number of people or surveys: `1,638`. */
export function formatCount(count: number): string {
	return COUNT.format(count);
}

/** `Russia, Ukraine and Georgia`. */
export function formatList(items: string[]): string {
	return LIST.format(items);
}

/** A share in percent 0-100 with no decimal that was not printed: `44.5 %`. */
export function formatShare(pct: number): string {
	return m.value_percent({ value: String(pct) });
}

/** What was printed, for a sentence: `51 %`, `below 10 %`, `about 40 %`, `in words only`. */
export function formatReported(
	reported: { kind: 'percent' | 'about'; pct: number } | { kind: 'below'; limit: number } | { kind: 'words' }
): string {
	switch (reported.kind) {
		case 'percent':
			return formatShare(reported.pct);
		case 'about':
			return m.value_about({ value: String(reported.pct) });
		case 'below':
			return m.value_below({ limit: String(reported.limit) });
		case 'words':
			return m.value_words();
	}
}
