import type { Dataset } from '../../dataset/types';
import { changeVerdict } from '../../stats/changeVerdict';
import { differenceIndependent } from '../../stats/differenceIndependent';
import { displayMargin } from '../../stats/displayMargin';
import { minDetectableChange } from '../../stats/minDetectableChange';
import * as m from '../../text/paraglide/messages';
import { methodReading as reading, type MethodReading } from './methodReadings';
import { pairText } from './methodSeries';

/** One pair for each kind of verdict. */
export function changeExample(dataset: Dataset, a: MethodReading, b: MethodReading): string {
	const sizes = { n1: a.nLow, n2: b.nLow, h1: a.h, h2: b.h };
	const difference = differenceIndependent({ p1: a.p, p2: b.p, ...sizes });
	const gap = minDetectableChange({ p: a.p, ...sizes })?.publishedGap ?? null;
	const none = m.methods_example_change({
		before: a.pct,
		after: b.pct,
		whenBefore: a.when,
		whenAfter: b.when,
		gap: gap === null ? '' : Math.round(gap * 100),
		margin: displayMargin({ margin: difference?.margin ?? null }) ?? '',
		verdict: pairText(a, b, 'identical')
	});
	const of = (wave: string, question: string, answer: string) => reading(dataset, wave, question, answer);
	const role = 'levada-role';
	return [
		none,
		m.methods_example_change_rose({
			verdict: pairText(
				of('levada-2016-03', role, 'positive-total'),
				of('levada-2019-03', role, 'positive-total'),
				'identical'
			),
			before: of('levada-2016-03', role, 'positive-total').pct,
			after: of('levada-2019-03', role, 'positive-total').pct
		}),
		m.methods_example_change_open({
			verdict: pairText(
				of('levada-2016-03', 'levada-attitude', 'negative-total'),
				of('levada-2017-01', 'levada-attitude', 'negative-total'),
				'identical'
			),
			before: of('levada-2016-03', 'levada-attitude', 'negative-total').pct,
			after: of('levada-2017-01', 'levada-attitude', 'negative-total').pct
		}),
		m.methods_example_change_none({
			verdict: pairText(b, of('kiis-2021-06', 'kiis-attitude', 'positive-total'), 'related'),
			before: b.pct,
			after: of('kiis-2021-06', 'kiis-attitude', 'positive-total').pct
		})
	].join('\n');
}

/**
 * Two readings whose ranges overlap and whose change is called.
 * @throws Error when the data no longer shows it
 */
export function overlapExample(dataset: Dataset): string {
	const a = reading(dataset, 'levada-2016-03', 'levada-attitude', 'positive-total');
	const b = reading(dataset, 'levada-2017-01', 'levada-attitude', 'positive-total');
	const isOverlap = (a.high ?? 0) > (b.low ?? 1);
	const { code } = changeVerdict({
		a: { p: a.p, h: a.h, ...a.sample },
		b: { p: b.p, h: b.h, ...b.sample },
		level: 'identical',
		kind: 'time'
	});
	if (!isOverlap || code !== 'ROSE') throw new Error('The example of ranges that overlap does not show it');
	return m.methods_example_overlap({
		before: a.pct,
		after: b.pct,
		whenBefore: a.when,
		whenAfter: b.when,
		lowEnd: ((a.high ?? 0) * 100).toFixed(1),
		highEnd: ((b.low ?? 0) * 100).toFixed(1),
		verdict: pairText(a, b, 'identical')
	});
}
