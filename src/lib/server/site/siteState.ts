import { formatCharts, type TitledChart } from '../../chart/catalog/chartList';
import { lowerLinks } from '../../chart/comparability/lowerLinks';
import { resolveSamples } from '../../chart/comparability/resolveSamples';
import { parseReleasedDataset, type ParsedDataset } from '../../dataset/load/parseDataset';
import type { Problem } from '../../dataset/problem';
import type { Renames } from '../../dataset/tables/renames';
import type { Dataset } from '../../dataset/types';
import { CSV_COLUMNS } from '../../export/rows/csvColumns';
import type { ReleaseRecord } from './releaseRecord';

/** All that charts are drawn from, as it is now or as it was at a release: a value, so that two can be held together. */
export interface SiteState {
	/** Links at the level that their questions allow. */
	dataset: Dataset;
	charts: readonly TitledChart[];
	renames: Renames;
	/** Columns of the CSV of a chart, in their order. */
	csvColumns: readonly string[];
	/** `null` where the data is not released. */
	release: ReleaseRecord | null;
}

/** The state of data that was parsed a moment ago, with the columns that are written now. */
export function presentState(
	{ dataset, renames }: ParsedDataset,
	charts: readonly TitledChart[],
	release: ReleaseRecord | null
): SiteState {
	const csvColumns = Object.keys(CSV_COLUMNS);
	return { dataset: resolveSamples(lowerLinks(dataset)), charts, renames, csvColumns, release };
}

/**
 * The state that a release holds.
 * @param files text of its CSV files by their names
 * @returns the state, and the rows that this code cannot read any more
 */
export function releasedState(
	files: Readonly<Record<string, string>>,
	charts: readonly TitledChart[],
	release: ReleaseRecord
): { site: SiteState; problems: Problem[] } {
	const parsed = parseReleasedDataset({ ...files }, release.version);
	return {
		site: { ...presentState(parsed, charts, release), csvColumns: release.csvColumns },
		problems: parsed.problems
	};
}

/** What the version of a state is computed over. */
export function versionedFiles(
	files: Readonly<Record<string, string>>,
	charts: readonly TitledChart[]
): Record<string, string> {
	return { ...files, 'charts.json': formatCharts(charts) };
}
