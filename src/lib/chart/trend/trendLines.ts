import { area, line } from 'd3-shape';
import { PATH_DIGITS } from '../lettering/roundPx';
import type { Tone } from '../series/plotted';
import type { TrendFrame } from './trendFrame';
import type { Join } from '../time/trendJoins';
import type { TrendPoint } from '../time/trendPoints';

/** A line or a band of one series: only straight pieces from reading to reading. */
export interface TrendPath {
	id: string;
	tone: Tone;
	isDimmed: boolean;
	isDashed: boolean;
	d: string;
}

/** Readings that follow one another without an interruption. */
function runsOf(joins: readonly Join[], isPart: (join: Join) => boolean): TrendPoint[][] {
	const runs: TrendPoint[][] = [];
	let last: Join | undefined;
	for (const join of joins) {
		if (!isPart(join)) continue;
		if (last?.to === join.from) runs.at(-1)?.push(join.to);
		else runs.push([join.from, join.to]);
		last = join;
	}
	return runs;
}

function pathOf(run: readonly TrendPoint[], kind: string, d: string): TrendPath[] {
	const first = run[0];
	if (first === undefined) return [];
	const { id, tone, isDimmed } = first.series;
	return [{ id: `${id}@${first.reading.waveId}:${kind}`, tone, isDimmed, isDashed: kind === 'dashed', d }];
}

/** The lines of one series: solid runs, and each dashed piece on its own. */
export function trendLines(joins: readonly Join[], { time, y }: TrendFrame): TrendPath[] {
	const draw = line<TrendPoint>(
		(point) => time.x(point.time.atMs),
		(point) => y(point.heightPct ?? 0)
	).digits(PATH_DIGITS);
	const dashed = joins.filter((join) => join.line === 'dashed').map((join) => [join.from, join.to]);
	return [
		...runsOf(joins, (join) => join.line === 'solid').flatMap((run) => pathOf(run, 'solid', draw(run) ?? '')),
		...dashed.flatMap((run) => pathOf(run, 'dashed', draw(run) ?? ''))
	];
}

/** The interval bands of one series: between joined neighbours that both have an interval. */
export function trendBands(joins: readonly Join[], { time, y }: TrendFrame): TrendPath[] {
	const draw = area<TrendPoint>(
		(point) => time.x(point.time.atMs),
		(point) => y(point.reading.interval?.low ?? 0),
		(point) => y(point.reading.interval?.high ?? 0)
	).digits(PATH_DIGITS);
	const hasBand = ({ line, from, to }: Join) =>
		line === 'solid' && from.reading.interval !== null && to.reading.interval !== null;
	return runsOf(joins, hasBand).flatMap((run) => pathOf(run, 'band', draw(run) ?? ''));
}
