import type { Selection } from '../../selection/selection';
import * as m from '../../text/paraglide/messages';
import { plainNote, type Note } from './note';
import type { ShownEvent } from '../time/pickEvents';

/** Why no event is marked although some were chosen. */
export function eventNotes({ view, events }: Selection, shown: readonly ShownEvent[]): Note[] {
	if (events.length === 0 || shown.length > 0) return [];
	return [plainNote('events', view === 'trend' ? m.events_none() : m.events_trend_only())];
}
