import type { Located } from '../read/parseTable';
import type { Tables } from '../tables/parseTables';
import type { Problem } from '../problem';
import type { Link } from '../types';
import { report } from './report';

/** Two different questions are linked once, whichever stands first, so that no pair has two levels. */
export function checkLinkPairs(tables: Tables): Problem[] {
	const firstByPair = new Map<string, Located<Link>>();
	return tables.links.records.flatMap((at) => {
		const { questionA, questionB, level } = at.record;
		if (questionA === questionB) return [report(at, 'question_b', `"${questionB}" is linked with itself`)];
		const pair = [questionA, questionB].sort().join(' ');
		const first = firstByPair.get(pair);
		firstByPair.set(pair, first ?? at);
		if (first === undefined) return [];
		const levels = first.record.level === level ? level : `${first.record.level}, here ${level}`;
		return [report(at, 'level', `the pair stands on line ${first.line} already: ${levels}`)];
	});
}
