import Papa from 'papaparse';
import type { Pollster } from '../../dataset/types';
import * as m from '../../text/paraglide/messages';

export interface FileDescription {
	name: string;
	rows: number;
	bytes: number;
	holds: string;
}

const HOLDS: Record<string, () => string> = {
	'answers.csv': m.pages_data_holds_answers,
	'breaks.csv': m.pages_data_holds_breaks,
	'claims.csv': m.pages_data_holds_claims,
	'climate-notes.csv': m.pages_data_holds_climate,
	'countries.csv': m.pages_data_holds_countries,
	'events.csv': m.pages_data_holds_events,
	'known-faults.csv': m.pages_data_holds_known_faults,
	'links.csv': m.pages_data_holds_links,
	'other.csv': m.pages_data_holds_other,
	'pollsters.csv': m.pages_data_holds_pollsters,
	'questions.csv': m.pages_data_holds_questions,
	'renamed.csv': m.releases_holds_renamed,
	'sources.csv': m.pages_data_holds_sources,
	'waves.csv': m.pages_data_holds_waves
};

function whatItHolds(name: string, pollsters: Record<string, Pollster>): string {
	const pollster = pollsters[name.replace(/\.csv$/, '')];
	if (pollster) return m.pages_data_holds_figures({ pollster: pollster.name });
	return (HOLDS[name] ?? m.pages_data_holds_unknown)();
}

/** What the list of files says about one: rows without the header, bytes of UTF-8. */
export function describeFile(
	name: string,
	text: string,
	pollsters: Record<string, Pollster>
): FileDescription {
	const rows = Papa.parse(text, { skipEmptyLines: true }).data.length - 1;
	return { name, rows, bytes: new TextEncoder().encode(text).length, holds: whatItHolds(name, pollsters) };
}
