import { groupBy } from '../groupBy';
import type { Tables } from '../tables/parseTables';
import type { Problem } from '../problem';
import { report } from './report';

/** What a claim was found to be names its figure in full, and the value is one that a figure prints. */
export function checkClaimFindings(tables: Tables): Problem[] {
	const figures = tables.figures.flatMap(({ records }) => records.map(({ record }) => record));
	const figuresOf = groupBy(figures, (figure) =>
		[figure.waveId, figure.questionId, figure.answerId].join(' ')
	);
	return tables.claims.records.flatMap((at) => {
		const { finding, findingWaveId, findingQuestionId, findingAnswerId, findingValue } = at.record;
		const ids = [findingWaveId, findingQuestionId, findingAnswerId];
		if (finding === 'not-found') {
			const isEmpty = ids.every((id) => id === '') && findingValue === '';
			return isEmpty ? [] : [report(at, 'finding', 'not-found must leave the finding empty')];
		}
		if (ids.includes('')) return [report(at, 'finding', `${finding} must name wave, question and answer`)];
		// The value may be that of a part of the respondents, as the claim's note then says.
		const printed = (figuresOf.get(ids.join(' ')) ?? []).map((figure) => figure.printed);
		if (findingValue === '' || printed.includes(findingValue)) return [];
		return [report(at, 'finding_value', `"${findingValue}" is not printed for ${ids.join(' ')}`)];
	});
}
