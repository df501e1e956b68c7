import type { Chart } from '../../chart/buildChart';
import { drawChart } from '../../chart/panels/drawChart';
import { embedDrawingPx, embedHeight, EMBED_WIDTH_PX } from '../../chart/picture/embedLayout';
import type { Dataset } from '../../dataset/types';
import { embedCode, type EmbeddedFigure } from './embedCode';

type Wishes = Pick<EmbeddedFigure, 'origin' | 'isFrozen' | 'theme' | 'language'>;

/** What the address of an embedded chart says. */
export function embeddedFigure({ spec, selection, caption }: Chart, wishes: Wishes): EmbeddedFigure {
	return { ...wishes, spec, selection, version: caption.version };
}

/** Height in pixels of an embedded chart in a frame of some width in pixels. */
export function chartEmbedHeight(dataset: Dataset, chart: Chart, framePx = EMBED_WIDTH_PX): number {
	const { selection, caption } = chart;
	const isTable = selection.view === 'table';
	const drawing = isTable ? null : drawChart(dataset, chart, embedDrawingPx(framePx));
	return embedHeight(caption, drawing, framePx);
}

/** What an editor pastes to embed a chart; see `embedCode`. */
export function chartEmbedCode(dataset: Dataset, chart: Chart, wishes: Wishes): string {
	const { caption } = chart;
	return embedCode({
		...embeddedFigure(chart, wishes),
		title: caption.title,
		alt: caption.words.short,
		// Pollster, places and years stand first in a source line; samples and modes are told in the figure.
		sources: caption.sourceLines.map((line) => line.split(';')[0] ?? line),
		heightPx: chartEmbedHeight(dataset, chart)
	});
}
