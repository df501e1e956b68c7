import type { Wave } from '../types';

/** Surveys of some years that follow one another. */
export interface SurveyRun {
	/** The oldest and the newest year: `2019` or `2015-2019`; `undated`. */
	id: string;
	waves: Wave[];
}

const UNDATED = 'undated';
/** A run is closed at the end of the year in which it has so many. */
const ENOUGH = 10;

/**
 * Cuts a long list into runs of whole years, so that it can be folded; what has no date is a run of its own.
 * @param waves the newest first, undated ones last
 */
export function surveyRuns(waves: readonly Wave[]): SurveyRun[] {
	const runs: { years: string[]; waves: Wave[] }[] = [];
	for (const wave of waves) {
		const year = wave.start === '' ? UNDATED : wave.start.slice(0, 4);
		const open = runs.at(-1);
		const isSameYear = open?.years.at(-1) === year;
		const hasRoom = open !== undefined && open.waves.length < ENOUGH && year !== UNDATED;
		if (open !== undefined && (isSameYear || hasRoom)) {
			open.waves.push(wave);
			if (!isSameYear) open.years.push(year);
		} else runs.push({ years: [year], waves: [wave] });
	}
	return runs.map(({ years, waves: some }) => ({
		id: [...new Set([years.at(-1) ?? UNDATED, years[0] ?? UNDATED])].join('-'),
		waves: some
	}));
}
