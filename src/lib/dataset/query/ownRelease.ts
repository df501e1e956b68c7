import { lastDay } from '../time';
import type { Dataset, Source, Wave } from '../types';

/** A page of the pollster that retells, comments or could be read in part only does not show what was not published. */
const NO_RELEASE = /^(?:Column|Data page|Article|Only)/;

/**
 * The pollster's own page on a survey, where one was read: what it does not give is "not published" there, anything else
 * is only "not found". A page that quotes a survey beside a newer one is no release of it.
 * @returns `null` where none was read
 */
export function ownRelease(dataset: Dataset, wave: Wave): Source | null {
	const own = wave.sourceIds.flatMap((id) => dataset.sources[id] ?? []);
	const found = own.find(
		({ id, kind, title, note }) =>
			kind === 'primary' &&
			id.startsWith(`${wave.pollsterId}-`) &&
			!NO_RELEASE.test(title) &&
			!NO_RELEASE.test(note) &&
			!Object.values(dataset.waves).some((other) => quotes(other, wave, id))
	);
	return found ?? null;
}

/** Whether the page tells of the other survey too, and that one was published later or, in the same country, made later. */
function quotes(other: Wave, wave: Wave, sourceId: string): boolean {
	if (other.pollsterId !== wave.pollsterId || !other.sourceIds.includes(sourceId)) return false;
	if (wave.published !== '' && other.published > wave.published) return true;
	if (other.country !== wave.country || other.end === '') return false;
	return wave.end === '' || lastDay(other.end) > lastDay(wave.end);
}
