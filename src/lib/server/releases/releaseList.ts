import type { ReleaseChanges } from '../../export/standards/releaseChanges';
import { formatCount, formatList } from '../../text/numbers';
import * as m from '../../text/paraglide/messages';
import { getReleases } from '../site/releaseChain';
import { releaseTexts } from '../site/releaseFolders';
import { RELEASE_FILES, type ReleaseRecord } from '../site/releaseRecord';
import { sha256 } from './sums';

/** A release as pages and the feed list it. */
export interface ListedRelease {
	version: string;
	/** YYYY-MM-DD. */
	date: string;
	holds: string;
	/** What changed, in numbers. */
	summary: string;
	changes: ReleaseChanges;
	/** SHA-256 of its `SHA256SUMS`, which holds those of all its files. */
	sums: string;
	files: string[];
}

let listed: ListedRelease[] | undefined;

/** All releases, newest first; made at the first call and kept. */
export function listReleases(): ListedRelease[] {
	listed ??= getReleases().map(describe).reverse();
	return listed;
}

function describe({ version, date, previous, counts }: ReleaseRecord): ListedRelease {
	const files = releaseTexts[version] ?? {};
	const changes = JSON.parse(files[RELEASE_FILES.changes] ?? '') as ReleaseChanges;
	const { figures, waves, questions, charts } = counts;
	return {
		version,
		date,
		holds: m.releases_counts({
			figures: formatCount(figures),
			surveys: formatCount(waves),
			questions: formatCount(questions),
			charts: formatCount(charts)
		}),
		summary: previous === null ? m.releases_first() : changesSummary(changes),
		changes,
		sums: sha256(files[RELEASE_FILES.sums] ?? ''),
		files: Object.keys(files).sort()
	};
}

/** How many rows and cells changed, in words. */
function changesSummary(changes: ReleaseChanges): string {
	const parts: [number, (inputs: { count: number }) => string][] = [
		[changes.added.length, m.releases_added_of],
		[changes.corrected.length, m.releases_corrected_of],
		[changes.amended.length, m.releases_amended_of],
		[changes.withdrawn.length, m.releases_withdrawn_of],
		[changes.renamed.length, m.releases_renamed_of]
	];
	const texts = parts.filter(([count]) => count > 0).map(([count, text]) => text({ count }));
	return texts.length === 0 ? m.releases_no_changes() : formatList(texts);
}
