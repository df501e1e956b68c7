import type { Correction } from '../../dataset/load/parseCorrections';
import type { Change } from '../../export/standards/releaseChanges';
import * as m from '../../text/paraglide/messages';
import { correctionAnchor, releaseAnchor } from './feed.server';
import type { ListedRelease } from '../../server/releases/releaseList';

/** More rows of one release are more than a page should hold. */
const MOST_ROWS = 100;

/** The log as the page lists it. */
export function correctionRows(corrections: readonly Correction[]) {
	return corrections.map((correction) => ({
		...correction,
		anchor: correctionAnchor(correction),
		figure: correction.figureKey.join(' ')
	}));
}

/** A release as the page lists it: what was said before and is not any more; what was only added is counted. */
export function releaseRows({ version, date, summary, changes }: ListedRelease) {
	const all = [
		...changes.corrected.map((change) => changeRow(m.releases_kind_corrected(), change)),
		...changes.withdrawn.map((change) => changeRow(m.releases_kind_withdrawn(), change)),
		...changes.renamed.map(({ kind, old, new: now, note }) => ({
			kind: m.releases_kind_renamed(),
			row: kind,
			old,
			new: now,
			why: note,
			source: ''
		}))
	];
	return {
		anchor: releaseAnchor(version),
		release: {
			version,
			date,
			summary,
			shown: all.slice(0, MOST_ROWS),
			more: Math.max(0, all.length - MOST_ROWS)
		}
	};
}

function changeRow(kind: string, { file, key, column, old, new: now, why, source }: Change) {
	return {
		kind,
		row: [file, key, column].filter((part) => part !== '').join(' '),
		old,
		new: now,
		why,
		source
	};
}
