import { formatFullSelection } from '../selection/codec';
import type { Selection } from '../selection/selection';

/** The address of a chart with every choice written out, so that a later change of defaults changes nothing. */
export function permalink(origin: string, chartId: string, selection: Selection): string {
	return `${origin}/charts/${chartId}?${formatFullSelection(selection)}`;
}
