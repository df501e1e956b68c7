import type { Dataset } from '../../dataset/types';
import { verdictName } from '../../chart/change/changeNames';
import { changeVerdict } from '../../stats/changeVerdict';
import { decimalYear } from '../../stats/decimalYear';
import { familyAdjacent } from '../../stats/familyAdjacent';
import { homogeneity } from '../../stats/homogeneity';
import { recordDistinct } from '../../stats/recordDistinct';
import { trend } from '../../stats/trend';
import { trendClass } from '../../stats/trendClass';
import { formatList } from '../../text/numbers';
import * as m from '../../text/paraglide/messages';
import { methodReading, type MethodReading } from './methodReadings';
import { trendClassWords } from './trendClassWords';

/** Four surveys of one question that asked it in the same words. */
const RUN = ['levada-2013-02', 'levada-2014-12', 'levada-2016-03', 'levada-2019-03'];

/** The verdict on two readings over time, in words. */
export function pairText(a: MethodReading, b: MethodReading, level: 'identical' | 'related'): string {
	const side = ({ p, h, sample }: MethodReading) => ({ p, h, ...sample });
	return verdictName(changeVerdict({ a: side(a), b: side(b), level, kind: 'time' }));
}

/** Examples for several comparisons, trends and records: all on one run. */
export function seriesExamples(dataset: Dataset): Record<'several' | 'trends' | 'records', string> {
	const run = RUN.map((wave) => methodReading(dataset, wave, 'levada-role', 'positive-total'));
	const series = {
		p: run.map(({ p }) => p),
		nEff: run.map(({ nLow }) => nLow),
		h: run.map(({ h }) => h)
	};
	const years = RUN.map((id) => decimalYear({ date: dataset.waves[id]?.start ?? null }));
	const family = familyAdjacent(series);
	const scatter = homogeneity(series);
	const line = trend({ ...series, t: years });
	const words = trendClass({
		pHomogeneity: scatter?.p ?? null,
		pLinear: line?.pLinear ?? null,
		pResidual: line?.pResidual ?? null,
		slope: line?.slope ?? null,
		k: run.length
	});
	const record = recordDistinct({ ...series, index: run.length - 1 });
	const [first, last] = [run[0], run.at(-1)];
	if (!scatter || !line || !words || !record || !first || !last)
		throw new Error('The page of methods needs four readings of the role of Stalin with sample sizes');
	const values = formatList(run.map(({ pct, when }) => m.methods_reading({ pct, when })));
	return {
		several: m.methods_example_several({
			values,
			count: family.p.length,
			raw: formatList(family.p.map(formatP)),
			adjusted: formatList(family.pHolm.map(formatP))
		}),
		trends: m.methods_example_trend({ count: run.length, words: trendClassWords(words) }),
		records: m.methods_example_record({
			pct: last.pct,
			when: last.when,
			count: run.length - 1,
			p: formatP(record.pMax),
			words: record.distinct ? m.methods_record_distinct() : m.methods_record_not()
		})
	};
}

/** A probability to two decimals, or that it is smaller than these show. */
function formatP(p: number | null): string {
	if (p === null) return '';
	return p < 0.005 ? m.methods_p_small() : p.toFixed(2);
}
