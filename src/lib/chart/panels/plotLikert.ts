import { likertModel } from '../likert/likertModel';
import type { PlottedSeries } from '../series/plotted';
import type { Plotter } from './plotter';

/** Stacked answers. */
export const plotLikert: Plotter =
	({ plan, rowPx }) =>
	(panel, widthPx) => {
		const series = plan.panels[panel]?.series ?? [];
		return likertModel(series, { rowBy: isRowPerCountry(series) ? 'country' : 'wave', widthPx, rowPx });
	};

/** Several countries with one survey each are compared by country; anything else is read down in time. */
function isRowPerCountry(series: readonly PlottedSeries[]): boolean {
	const waves = new Map<string, Set<string>>();
	for (const { country, readings } of series)
		for (const { waveId } of readings) waves.set(country, (waves.get(country) ?? new Set()).add(waveId));
	return waves.size > 1 && [...waves.values()].every((ofCountry) => ofCountry.size === 1);
}
