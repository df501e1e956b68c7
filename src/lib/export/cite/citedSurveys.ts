import type { PlottedSeries } from '../../chart/series/plotted';
import { groupBy } from '../../dataset/groupBy';
import { byTime } from '../../dataset/time';
import type { Dataset } from '../../dataset/types';
import { formatFieldwork, formatYears } from '../../text/dates';
import * as m from '../../text/paraglide/messages';

/** Who asked and when, for a citation: the days of a single survey, else the years; the pollsters in order of time. */
export function citedSurveys(dataset: Dataset, series: readonly PlottedSeries[]): string {
	const readings = series.flatMap((one) => one.readings);
	const waves = [...new Map(readings.map(({ wave }) => [wave.id, wave])).values()].sort(byTime);
	return [...groupBy(waves, ({ pollsterId }) => pollsterId)]
		.map(([pollsterId, [first, ...others]]) => {
			const pollster = dataset.pollsters[pollsterId]?.name ?? pollsterId;
			if (first === undefined) return pollster;
			const ofMany = [first, ...others].flatMap(({ start, end }) => [start, end]).filter(Boolean);
			const when = others.length === 0 ? formatFieldwork(first) : formatYears(ofMany);
			return m.citation_survey({ pollster, when: when || m.date_unknown() });
		})
		.join('; ');
}
