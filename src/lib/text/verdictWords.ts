import * as m from './paraglide/messages';

/** The verdict on two readings in the words of the method, section 2.5. */
export function verdictWords(verdict: { code: string; reason?: string; strength?: string }): string {
	switch (verdict.code) {
		case 'ROSE':
			return verdict.strength === 'clear' ? m.methods_verdict_rose() : m.methods_verdict_rose_narrowly();
		case 'FELL':
			return verdict.strength === 'clear' ? m.methods_verdict_fell() : m.methods_verdict_fell_narrowly();
		case 'NO_DETECTABLE_CHANGE':
			return m.methods_verdict_none();
		case 'BORDERLINE':
			return m.methods_verdict_borderline();
		default:
			return verdict.reason === 'not_comparable'
				? m.methods_verdict_not_compared()
				: m.methods_verdict_cannot_tell();
	}
}

/** What may be said of a run of readings as a whole, in the words of the method, section 2.7. */
export function trendWords(trend: string): string {
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
