import type { ChartCaption } from '../../chart/buildChart';

/** What is said on a chart of all its readings and must go with each of them where they stand without the chart. */
export function chartWarnings({ notes }: Pick<ChartCaption, 'notes'>): string[] {
	return notes.filter(({ kind }) => kind === 'overlay').map(({ text }) => text);
}
