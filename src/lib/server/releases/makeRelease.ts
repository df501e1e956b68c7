import { formatCharts, type TitledChart } from '../../chart/catalog/chartList';
import { parseCheckedDataset } from '../../claims/parseCheckedDataset';
import type { Correction } from '../../dataset/load/parseCorrections';
import { formatProblem } from '../../dataset/problem';
import { CSV_COLUMNS } from '../../export/rows/csvColumns';
import { NO_CHANGES, releaseChanges, type ReleasedFiles } from '../../export/standards/releaseChanges';
import { dataVersion } from '../site/dataVersion';
import { presentState, versionedFiles } from '../site/siteState';
import { chartOutputs } from './chartOutputs';
import { RELEASE_FILES, type ReleaseRecord } from '../site/releaseRecord';
import { formatSums, sha256 } from './sums';

/** The newest release, as a new one needs it. */
export interface PreviousRelease extends ReleasedFiles {
	version: string;
	/** Text of its `SHA256SUMS`. */
	sums: string;
}

export interface ReleaseRequest {
	/** Text of each CSV file of `data/` by its name. */
	files: Readonly<Record<string, string>>;
	charts: readonly TitledChart[];
	corrections: readonly Correction[];
	previous: PreviousRelease | null;
	/** Today, YYYY-MM-DD. */
	date: string;
}

export type MadeRelease = { version: string; files: Record<string, string> } | { refusal: string };

/** All files of a new release by their names, or why there is none to be made. */
export function makeRelease(request: ReleaseRequest): MadeRelease {
	const { files, charts, corrections, previous, date } = request;
	const version = dataVersion(versionedFiles(files, charts));
	if (version === previous?.version)
		return { refusal: `Nothing changed since the newest release, ${version}: there is nothing to release.` };
	const chartIds = charts.map(({ id }) => id);
	const parsed = parseCheckedDataset({ ...files }, version, chartIds);
	if (parsed.problems.length > 0) {
		const list = parsed.problems.map((problem) => formatProblem(problem)).join('\n');
		return { refusal: `Data with problems cannot be released:\n${list}` };
	}
	const site = presentState(parsed, charts, null);
	const { dataset, renames } = parsed;
	const record: ReleaseRecord = {
		version,
		date,
		previous: previous?.version ?? null,
		previousSums: previous === null ? null : sha256(previous.sums),
		csvColumns: Object.keys(CSV_COLUMNS),
		counts: {
			figures: dataset.figures.length,
			waves: Object.keys(dataset.waves).length,
			questions: Object.keys(dataset.questions).length,
			charts: charts.length
		}
	};
	const changes =
		previous === null ? NO_CHANGES : releaseChanges(previous, { files, charts }, renames, corrections);
	const content: Record<string, string> = {
		...files,
		[RELEASE_FILES.charts]: formatCharts(charts),
		[RELEASE_FILES.changes]: formatJson(changes),
		[RELEASE_FILES.record]: formatJson(record),
		[RELEASE_FILES.outputs]: chartOutputs(site)
	};
	return { version, files: { ...content, [RELEASE_FILES.sums]: formatSums(content) } };
}

function formatJson(value: unknown): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}
