import * as m from './paraglide/messages';

/** What may be said of a run of readings as a whole, in the words of the method, section 2.7. */
export function trendClassWords(trend: string): string {
	switch (trend) {
		case 'no-detectable-change':
			return m.methods_trend_none();
		case 'varied-no-overall-direction':
			return m.methods_trend_varied();
		case 'rose-steadily':
			return m.methods_trend_rose();
		case 'fell-steadily':
			return m.methods_trend_fell();
		case 'rose-overall-not-steadily':
			return m.methods_trend_rose_unsteadily();
		case 'fell-overall-not-steadily':
			return m.methods_trend_fell_unsteadily();
		default:
			return m.methods_trend_few();
	}
}
