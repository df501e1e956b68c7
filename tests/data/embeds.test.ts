import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../src/lib/chart/catalog/catalog';
import { foldNotes } from '../../src/lib/chart/picture/embedLayout';
import { chartEmbedCode, chartEmbedHeight, embeddedFigure } from '../../src/lib/export/embed/chartEmbed';
import { embedLink } from '../../src/lib/export/embed/embedCode';
import { parseSelection } from '../../src/lib/selection/codec';
import { chartOf } from './realCharts';

const wishes = { origin: 'https://polls.example', isFrozen: false, theme: 'auto' } as const;

describe.each(CATALOG.map((spec) => [spec.id, spec] as const))('%s embedded', (_id, spec) => {
	const { slice, chart, offer } = chartOf(spec, 'from=2000');

	it('draws the very choices that it was copied with', () => {
		const link = new URL(embedLink(embeddedFigure(chart, wishes)));
		expect(parseSelection(link.searchParams, offer)).toEqual({ selection: chart.selection, problems: [] });
	});

	it('has a height that a page can give it', () => {
		const height = chartEmbedHeight(slice, chart);
		expect(height).toBeGreaterThan(200);
		expect(height).toBeLessThan(2500);
		expect(chartEmbedCode(slice, chart, wishes)).toContain(` height="${height}"`);
	});

	it('shows every note that its drawing points at, and loses none', () => {
		const { open, folded } = foldNotes(chart.caption.notes);
		expect(folded.filter(({ number }) => number !== null)).toEqual([]);
		expect(open.length + folded.length).toBe(chart.caption.notes.length);
	});
});
