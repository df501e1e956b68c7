import { isShown } from '../isShown';
import { groupBy } from '../groupBy';
import type { Located } from '../read/parseTable';
import type { Tables } from '../tables/parseTables';
import type { Problem } from '../problem';
import type { Figure } from '../types';
import { report } from './report';

/**
 * For each wave, question, subgroup and answer one value is shown at most; an alternative stands beside a reported
 * value and differs from it; nothing is entered twice.
 */
export function checkShownValues(tables: Tables): Problem[] {
	const figures = tables.figures.flatMap(({ records }) => records);
	const byKey = groupBy(figures, ({ record }) =>
		[record.waveId, record.questionId, record.subgroup, record.answerId].join('|')
	);
	return [...byKey.values()].flatMap(checkOneKey);
}

function checkOneKey(rows: Located<Figure>[]): Problem[] {
	const shown = rows.filter(({ record }) => isShown(record));
	const [first, ...others] = shown;
	const problems = others.map((at) =>
		report(
			at,
			'status',
			`a second value is shown for ${nameOf(at.record)}; the first is in ${placeOf(first)}`
		)
	);
	const printed = new Map<string, Located<Figure>>();
	for (const at of rows.filter(({ record }) => !isShown(record))) {
		const { status, printed: value } = at.record;
		const twin = printed.get(`${status} ${value}`);
		if (twin !== undefined)
			problems.push(report(at, 'value', `"${value}" (${status}) stands in ${placeOf(twin)} already`));
		else printed.set(`${status} ${value}`, at);
		if (status !== 'alternative') continue;
		if (first?.record.status !== 'reported')
			problems.push(report(at, 'status', `an alternative needs a reported value of ${nameOf(at.record)}`));
		else if (first.record.printed === value)
			problems.push(report(at, 'value', `"${value}" is no alternative: ${placeOf(first)} shows the same`));
	}
	return problems;
}

function nameOf({ waveId, questionId, subgroup, answerId }: Figure): string {
	return [waveId, questionId, subgroup, answerId].filter((part) => part !== '').join(' ');
}

function placeOf(at: Located<Figure> | undefined): string {
	return at === undefined ? '' : `${at.file}:${at.line}`;
}
