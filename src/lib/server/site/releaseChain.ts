import { releaseTexts } from './releaseFolders';
import { chainOf, parseRelease, RELEASE_FILES, type ReleaseRecord } from './releaseRecord';

let releases: ReleaseRecord[] | undefined;

/** The releases that the build carries, from the first to the newest; read at the first call and kept. */
export function getReleases(): ReleaseRecord[] {
	releases ??= chainOf(
		Object.values(releaseTexts).map((files) => parseRelease(files[RELEASE_FILES.record] ?? ''))
	);
	return releases;
}
