import { group } from 'd3-array';
import type { Box } from '../lettering/box';
import type { ChartModel, PlotModel } from '../panels/chartModel';
import { markBox, type CompareMark } from '../compare/compareMark';
import { plainTextBox } from '../lettering/plainText';
import type { PlottedSeries } from '../series/plotted';
import { readingTime } from '../time/readingTime';

/** A reading where it stands in the drawing: what can be pointed at, and what arrow keys go through. */
export interface ReadingStop {
	/** `series@wave`, as its mark has it. */
	id: string;
	seriesId: string;
	waveId: string;
	/** The room of its mark in the drawing, in pixels. */
	box: Box;
	/** When it was taken, milliseconds UTC; undated surveys come first. */
	atMs: number;
}

type Mark = Pick<ReadingStop, 'id' | 'box'>;

/** The earliest time that a date can say. */
const UNDATED_MS = -8.64e15;

/**
 * Every reading of a drawing: series as they stand in it from top to bottom or from left to right, and the readings of
 * each in time order.
 * @param series the series that the drawing was made of
 */
export function readingStops(model: ChartModel, series: readonly PlottedSeries[]): ReadingStop[] {
	const times = new Map(
		series.flatMap(({ readings }) =>
			readings.map(({ waveId, wave }) => [waveId, readingTime(wave)?.atMs ?? UNDATED_MS] as const)
		)
	);
	return placedPlots(model).flatMap(({ plot, x, y }) => {
		const stops = marksOf(plot).map(({ id, box }): ReadingStop => {
			const at = id.lastIndexOf('@');
			const waveId = id.slice(at + 1);
			return {
				id,
				seriesId: id.slice(0, at),
				waveId,
				box: { x1: box.x1 + x, x2: box.x2 + x, y1: box.y1 + y, y2: box.y2 + y },
				atMs: times.get(waveId) ?? UNDATED_MS
			};
		});
		const bySeries = [...group(stops, ({ seriesId }) => seriesId).values()].map((own) =>
			own.sort((a, b) => a.atMs - b.atMs)
		);
		// The names at the line ends stand in this order.
		if (plot.kind === 'trend') bySeries.sort((a, b) => endY(a) - endY(b));
		return bySeries.flat();
	});
}

const endY = (stops: readonly ReadingStop[]): number => stops.at(-1)?.box.y1 ?? 0;

/** The plots of a drawing with their upper left corners, in pixels. */
export function placedPlots(model: ChartModel): { plot: PlotModel; x: number; y: number }[] {
	if (model.kind !== 'panels') return [{ plot: model, x: 0, y: 0 }];
	return model.panels.map(({ model: plot, x, y, plotY }) => ({ plot, x, y: y + plotY }));
}

/** The marks of a plot in the order in which they are read, and figures that are said in words. */
function marksOf(plot: PlotModel): Mark[] {
	switch (plot.kind) {
		case 'trend':
			return plot.marks.map((mark) => ({ id: mark.id, box: roundBox(mark) }));
		case 'compare':
			return plot.rows.flatMap(({ marks, notes }) => [
				...marks.map((mark) => ({ id: mark.id, box: dotBox(mark) })),
				...notesOf(notes)
			]);
		case 'likert':
			return plot.rows.flatMap(({ segments, notes }) => [
				...segments.map(({ id, x, y, widthPx, heightPx }) => ({
					id,
					box: { x1: x, y1: y, x2: x + widthPx, y2: y + heightPx }
				})),
				...notesOf(notes)
			]);
		case 'empty':
			return [];
	}
}

function roundBox({ x, y, radiusPx }: { x: number; y: number; radiusPx: number }): Box {
	return { x1: x - radiusPx, x2: x + radiusPx, y1: y - radiusPx, y2: y + radiusPx };
}

/** The interval is no part of what is pointed at, since those of several marks cross; a range is nothing else. */
function dotBox(mark: CompareMark): Box {
	return mark.outline === null ? markBox(mark) : roundBox(mark);
}

function notesOf(
	notes: readonly { reading: { id: string } | null; text: Parameters<typeof plainTextBox>[0] }[]
) {
	return notes.flatMap(({ reading, text }): Mark[] =>
		reading === null ? [] : [{ id: reading.id, box: plainTextBox(text) }]
	);
}
