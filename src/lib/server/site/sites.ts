import { CATALOG } from '../../chart/catalog/catalog';
import { parseCharts } from '../../chart/catalog/chartList';
import { parseCheckedDataset } from '../../claims/parseCheckedDataset';
import { formatProblem } from '../../dataset/problem';
import { chartTitle } from '../../text/chartTitle';
import { csvTextByName } from './dataFiles';
import { dataVersion, presentVersion } from './dataVersion';
import { getReleases } from './releaseChain';
import { releaseTexts } from './releaseFolders';
import { dataFilesOf, RELEASE_FILES } from './releaseRecord';
import type { Sites } from './requestedSite';
import { presentState, releasedState, versionedFiles, type SiteState } from './siteState';

/** Releases that are kept parsed; who asks for older ones in turn waits a moment longer. */
const MOST_KEPT = 4;

let present: SiteState | undefined;
/** In the order of their last use. */
const kept = new Map<string, SiteState>();

function loadPresent(): SiteState {
	const charts = CATALOG.map((spec) => ({ ...spec, title: chartTitle(spec.id) }));
	const chartIds = charts.map(({ id }) => id);
	const newest = getReleases().at(-1);
	const own = dataVersion(versionedFiles(csvTextByName, charts));
	const version = presentVersion(own, newest?.version);
	const parsed = parseCheckedDataset(csvTextByName, version, chartIds);
	if (parsed.problems.length > 0) {
		throw new Error(
			`The data cannot be used:\n${parsed.problems.map((problem) => formatProblem(problem)).join('\n')}`
		);
	}
	return presentState(parsed, charts, version === newest?.version ? newest : null);
}

function loadRelease(version: string): SiteState | null {
	const record = getReleases().find((one) => one.version === version);
	const files = releaseTexts[version];
	if (record === undefined || files === undefined) return null;
	return releasedState(dataFilesOf(files), parseCharts(files[RELEASE_FILES.charts] ?? ''), record).site;
}

/**
 * The present and every release; each is parsed when it is first asked for. Routes and hooks read it and hand on the state
 * that an address asks for: nothing behind them knows of another.
 */
export const SITES: Sites = {
	/** @throws Error that lists every problem of every file, one a line: a server with bad data must not start. */
	get present() {
		return (present ??= loadPresent());
	},
	get versions() {
		return getReleases()
			.map(({ version }) => version)
			.reverse();
	},
	findRelease(version) {
		// The newest is mostly the present, which is there already.
		const { present } = this;
		if (present.release?.version === version) return { ...present, csvColumns: present.release.csvColumns };
		const site = kept.get(version) ?? loadRelease(version);
		if (site === null) return null;
		kept.delete(version);
		kept.set(version, site);
		const [oldest] = kept.keys();
		if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
		return site;
	}
};
