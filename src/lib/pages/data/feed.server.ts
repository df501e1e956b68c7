import type { Correction } from '../../dataset/load/parseCorrections';
import { atomFeed, type FeedEntry } from '../../export/standards/atomFeed';
import * as m from '../../text/paraglide/messages';
import type { ListedRelease } from '../../server/releases/releaseList';
import { sha256 } from '../../server/releases/sums';

/** Enough to tell the rows of one log apart. */
const ANCHOR_DIGITS = 12;

/** The place of a correction on its page: the same as long as its row is the same, wherever it moves. */
export function correctionAnchor({ date, figureKey, old, value }: Correction): string {
	const sum = sha256(JSON.stringify([date, figureKey, old, value]));
	return `correction-${sum.slice(0, ANCHOR_DIGITS)}`;
}

export function releaseAnchor(version: string): string {
	return `release-${version}`;
}

/**
 * The feed of releases and corrections.
 * @param origin scheme and host of the site, such as `https://memory.example`
 */
export function feedXml(
	origin: string,
	releases: readonly ListedRelease[],
	corrections: readonly Correction[]
): string {
	const page = `${origin}/corrections`;
	const ofReleases = releases.map(({ version, date, summary, holds }): FeedEntry => {
		const link = `${page}#${releaseAnchor(version)}`;
		const text = m.feed_release_text({ changes: summary, holds });
		return { id: link, link, title: m.feed_release({ version }), date, text };
	});
	const ofCorrections = corrections.map((correction): FeedEntry => {
		const { date, figureKey, old, value, why } = correction;
		const link = `${page}#${correctionAnchor(correction)}`;
		const title = m.feed_correction({ figure: figureKey.join(' ') });
		return { id: link, link, title, date, text: m.feed_correction_text({ old, new: value, why }) };
	});
	return atomFeed({
		title: m.feed_title(),
		subtitle: m.feed_subtitle(),
		author: m.site_name(),
		self: `${origin}/feed.xml`,
		page,
		entries: [...ofReleases, ...ofCorrections]
	});
}
