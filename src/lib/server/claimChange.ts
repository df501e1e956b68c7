import type { ComparedReading } from '../stats/changeTest';
import { changeVerdict } from '../stats/changeVerdict';
import type { ChangeVerdict } from '../stats/changeVerdicts';
import * as m from '../text/paraglide/messages';
import type { ClaimSample } from './claimComparator';

interface Words {
	value: string;
	dates: string;
}

/** Whether the share moved from the reading before it, by the procedure of the method, section 2.5. */
export function changeSentence(
	before: Words | null,
	after: Words | null,
	samples: { before: ClaimSample | null; after: ClaimSample | null }
): string {
	if (before === null || after === null) return m.claims_before_none();
	const inputs = { before: before.value, dates: before.dates, value: after.value };
	const verdict = verdictOf(samples.before, samples.after);
	switch (verdict.code) {
		case 'ROSE':
			return narrowly(m.claims_change_rose(inputs), verdict.strength);
		case 'FELL':
			return narrowly(m.claims_change_fell(inputs), verdict.strength);
		case 'NO_DETECTABLE_CHANGE':
			return m.claims_change_none(inputs);
		case 'BORDERLINE':
			return m.claims_change_borderline(inputs);
		case 'CANNOT_TELL':
			return verdict.reason === 'sample_size_unknown'
				? m.claims_change_unknown(inputs)
				: m.claims_change_not_tested(inputs);
		default:
			return m.claims_change_not_tested(inputs);
	}
}

function narrowly(sentence: string, strength: 'clear' | 'borderline'): string {
	return strength === 'clear' ? sentence : `${sentence} ${m.claims_change_narrow()}`;
}

/** At the smallest effective samples, and where that does not pass at the largest: what only then passes is borderline. */
function verdictOf(before: ClaimSample | null, after: ClaimSample | null): ChangeVerdict {
	const at = (size: 'low' | 'high'): ChangeVerdict =>
		changeVerdict({
			a: before && readingOf(before, size),
			b: after && readingOf(after, size),
			level: 'identical',
			kind: 'time'
		});
	const [low, high] = [at('low'), at('high')];
	const isSettledByDesign =
		low.code === 'NO_DETECTABLE_CHANGE' && (high.code === 'ROSE' || high.code === 'FELL');
	return isSettledByDesign ? { code: 'BORDERLINE', reason: 'depends_on_unpublished_design_effect' } : low;
}

/** An effective size stands for that many interviews of a simple random sample. */
function readingOf(sample: ClaimSample, size: 'low' | 'high'): ComparedReading {
	return { p: sample.p, h: sample.h, n: sample[size], designFactor: 1, designKind: 'deff' };
}
