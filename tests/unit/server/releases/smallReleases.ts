import { trendSpec } from '../../../../src/lib/chart/catalog/chartSpec';
import type { TitledChart } from '../../../../src/lib/chart/catalog/chartList';
import { parseCharts } from '../../../../src/lib/chart/catalog/chartList';
import type { Correction } from '../../../../src/lib/dataset/load/parseCorrections';
import { makeRelease, type MadeRelease, type PreviousRelease } from '../../../../src/lib/server/releases/makeRelease';
import { dataFilesOf } from '../../../../src/lib/server/site/releaseRecord';
import { SMALL_FILES } from '../../dataset/smallFiles';

export const SMALL_CHARTS: TitledChart[] = [
	{ ...trendSpec('attitude', 'stalin', ['levada-attitude'], ['respect', 'sympathy']), title: 'Attitude' }
];

/** A release of small files and one chart. */
export function makeSmall(
	files: Readonly<Record<string, string>> = SMALL_FILES,
	previous: PreviousRelease | null = null,
	charts: readonly TitledChart[] = SMALL_CHARTS,
	corrections: readonly Correction[] = []
): MadeRelease {
	return makeRelease({ files, charts, corrections, previous, date: '2026-12-01' });
}

/** As above, where one is made. */
export function smallRelease(...request: Parameters<typeof makeSmall>): { version: string; files: Record<string, string> } {
	const made = makeSmall(...request);
	if ('refusal' in made) throw new Error(made.refusal);
	return made;
}

/** A release as the next one needs it. */
export function asPrevious({ version, files }: { version: string; files: Record<string, string> }): PreviousRelease {
	return {
		version,
		sums: files.SHA256SUMS ?? '',
		files: dataFilesOf(files),
		charts: parseCharts(files['charts.json'] ?? '')
	};
}
