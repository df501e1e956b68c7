import { groupBy } from '../../dataset/groupBy';
import type { Dataset, Link } from '../../dataset/types';
import { capNames } from '../../text/comparabilityNames';
import { levelName } from '../../text/names';
import { formatList } from '../../text/numbers';
import * as m from '../../text/paraglide/messages';
import { pairComparability, rankOfLevel, type PairComparability } from './pairComparability';

/**
 * The recorded links at the level that the fields of their questions allow; a note says what holds a link down, and
 * `recorded` keeps what was written. A record never raises a level (statistics, section 3.3). Pairs on one measure
 * that nobody recorded and whose fields allow less than related are added, so that levels need no fields from here on.
 */
export function lowerLinks(dataset: Dataset): Dataset {
	const links = dataset.links.map((link) => {
		const pair = pairComparability(dataset, link.questionA, link.questionB);
		if (pair === null || rankOfLevel(pair.level) <= rankOfLevel(link.level)) return link;
		const note = m.compare_lowered({
			note: link.note,
			recorded: levelName(link.level),
			level: levelName(pair.level),
			fields: capsOf(pair)
		});
		return { ...link, level: pair.level, note, recorded: { level: link.level, note: link.note } };
	});
	return { ...dataset, links: [...links, ...unrecordedBelowRelated(dataset)] };
}

function unrecordedBelowRelated(dataset: Dataset): Link[] {
	const measures = groupBy(Object.values(dataset.questions), ({ measure }) => measure);
	return [...measures.values()].flatMap((questions) =>
		questions.flatMap(({ id: questionA }, index) =>
			questions.slice(index + 1).flatMap(({ id: questionB }) => {
				const pair = pairComparability(dataset, questionA, questionB);
				if (pair === null || pair.recorded !== null || pair.level !== 'not-comparable') return [];
				return [{ questionA, questionB, level: pair.level, note: `${capsOf(pair)}.`, recorded: null }];
			})
		)
	);
}

function capsOf({ fields, reasons }: PairComparability): string {
	return formatList(capNames(fields, reasons));
}
