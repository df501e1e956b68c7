import type { Chart } from '../../chart/buildChart';
import { changeFacts } from '../../chart/change/changeFacts';
import { changeSentences, neededSentence } from '../../chart/change/changeSentences';
import { testChange, type ChangeResult } from '../../chart/change/testChanges';
import { leadSentence } from '../../chart/statistics/leadSentence';
import { namedReadings, pickPair, type NamedReading } from '../../chart/change/pickPair';
import type { ShownChange } from '../../chart/statistics/shownStatistics';
import { groupBy } from '../../dataset/groupBy';
import type { Dataset } from '../../dataset/types';
import { chartAddress } from '../../export/link/permalink';
import { formatSelection } from '../../selection/codec';
import type { Offer, Selection } from '../../selection/selection';
import * as m from '../../text/paraglide/messages';

/** More readings in a list are more than anybody looks through; a page may have room for fewer. */
const MOST_OPTIONS = 40;

/** The section "Is this change real?": the readings to choose from, and the answer where two are chosen. */
export function changeSection(
	dataset: Dataset,
	offer: Offer,
	{ spec, picked, selection }: Chart,
	pinned: string | null,
	mostOptions = MOST_OPTIONS
): ShownChange {
	const readings = namedReadings(picked.series, selection.focus);
	const [first = '', second = ''] = selection.test.split('~');
	const outcome = selection.test === '' ? null : pickPair(readings, selection.test);
	const result = outcome !== null && 'pair' in outcome ? testChange(dataset, ...outcome.pair) : null;
	const { path, fixed } = chartAddress(spec, pinned);
	return {
		path,
		hidden: hiddenInputs(fixed, selection, offer),
		...groupsOf(readings, [first, second], Math.min(mostOptions, MOST_OPTIONS)),
		chosen: [first, second],
		problem: testProblem(outcome),
		answer: result && {
			sentences: [...changeSentences(dataset, result), ...leadOf(dataset, result), ...neededSentence(result)],
			facts: changeFacts(result)
		}
	};
}

/** What is wrong with a pair, in a sentence; empty where nothing is. */
function testProblem(outcome: ReturnType<typeof pickPair> | null): string {
	if (outcome === null || 'pair' in outcome) return '';
	return 'twice' in outcome ? m.change_twice() : m.change_not_drawn({ value: outcome.unknown.join('~') });
}

/** Two answers of one survey have no change, but one may lead. */
function leadOf(dataset: Dataset, result: ChangeResult): string[] {
	return result.a.reading.waveId === result.b.reading.waveId ? leadSentence(dataset, result.a, result.b) : [];
}

function hiddenInputs(fixed: [string, string][], selection: Selection, offer: Offer): [string, string][] {
	const others = new URLSearchParams(formatSelection({ ...selection, test: '' }, offer));
	return [...fixed, ...others];
}

/** The series in order until the lists are full, and whatever holds a chosen reading; the others by name. */
function groupsOf(
	readings: readonly NamedReading[],
	chosen: readonly string[],
	mostOptions: number
): Pick<ShownChange, 'groups' | 'others'> {
	const bySeries = [...groupBy(readings, ({ series }) => series.id).values()];
	let count = 0;
	const isListed = bySeries.map((own, index) => {
		const isChosen = own.some(({ id }) => chosen.includes(id));
		if (index > 0 && !isChosen && count + own.length > mostOptions) return false;
		count += own.length;
		return true;
	});
	return {
		groups: bySeries
			.filter((_, index) => isListed[index])
			.map((own) => ({
				id: own[0]?.series.id ?? '',
				name: own[0]?.series.name ?? '',
				readings: own.map(({ id, reading: { dateText: date, valueText: value } }) => ({
					id,
					name: m.change_option({ date, value })
				}))
			})),
		others: bySeries
			.filter((_, index) => isListed[index] === false)
			.map((own) => own[0]?.series.name ?? '')
			.join('; ')
	};
}
