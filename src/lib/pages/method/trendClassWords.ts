import type { TrendClass } from '../../stats/trendClass';
import * as m from '../../text/paraglide/messages';

const CLASS_WORDS: Record<TrendClass, () => string> = {
	'too-few-waves': m.methods_trend_few,
	'no-detectable-change': m.methods_trend_none,
	'varied-no-overall-direction': m.methods_trend_varied,
	'rose-steadily': m.methods_trend_rose,
	'fell-steadily': m.methods_trend_fell,
	'rose-overall-not-steadily': m.methods_trend_rose_unsteadily,
	'fell-overall-not-steadily': m.methods_trend_fell_unsteadily
};

/** What may be said of a run of readings as a whole, in the words of the method, section 2.7. */
export function trendClassWords(trend: TrendClass): string {
	return CLASS_WORDS[trend]();
}
