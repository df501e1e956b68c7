import * as m from '../../text/paraglide/messages';
import type { Panel } from './chartModel';

/** One number for each break, whatever the panels in which it is marked: that of its note. */
export function numberBreaks(panels: readonly Panel[]): Panel[] {
	const numbers = new Map<string, number>();
	return panels.map((panel) => {
		const { model } = panel;
		if (model.kind !== 'trend') return panel;
		const breakMarks = model.breakMarks.map((mark) => {
			const number = numbers.get(mark.id) ?? numbers.size + 1;
			numbers.set(mark.id, number);
			return { ...mark, number, title: m.trend_break_title({ number, note: mark.note }) };
		});
		return { ...panel, model: { ...model, breakMarks } };
	});
}
