import { changeSentences } from '../../chart/change/changeSentences';
import { testChange } from '../../chart/change/testChanges';
import { exploreSpec } from '../../chart/catalog/exploreSpec';
import { chartSlice } from '../../chart/catalog/chartSlice';
import type { PairMember } from '../../chart/comparability/pairLevel';
import { pickSeries } from '../../chart/series/pickSeries';
import { ALL_RESPONDENTS, type RecordedRow } from '../../claims/claimRows';
import { answerIdOf } from '../../claims/identicalRun';
import type { Reading } from '../../dataset/query/series';
import type { Dataset } from '../../dataset/types';
import { buildOffer } from '../../selection/offer';
import * as m from '../../text/paraglide/messages';

/** Whether the share moved from the reading before it: tested and told as the charts do it (method, section 2.5). */
export function changeSentence(
	dataset: Dataset,
	row: RecordedRow,
	before: Reading | null,
	after: Reading | null
): string {
	const [from, to] = membersOf(dataset, row, [before, after]);
	if (from === undefined || to === undefined) return m.claims_before_none();
	return changeSentences(dataset, testChange(dataset, from, to)).join(' ');
}

/** The readings in their series as the explorer draws it, whatever a reader would see of it at first. */
function membersOf(
	dataset: Dataset,
	row: RecordedRow,
	readings: readonly (Reading | null)[]
): (PairMember | undefined)[] {
	const spec = exploreSpec(dataset, [row.measure]);
	const slice = chartSlice(dataset, spec);
	const offer = buildOffer(slice, spec);
	const { series } = pickSeries(slice, spec.questionIds, offer, {
		...offer.defaults,
		country: [row.country],
		answer: [answerIdOf(row)],
		group: row.base === ALL_RESPONDENTS ? 'all' : row.base
	});
	return readings.map((wanted) => {
		for (const one of series) {
			const reading = one.readings.find(({ waveId }) => waveId === wanted?.waveId);
			if (reading !== undefined) return { series: one, reading };
		}
		return undefined;
	});
}
