import type { Chart } from '../chart/buildChart';
import { changeFacts } from '../chart/changeFacts';
import { changeSentences, neededSentence } from '../chart/changeSentences';
import { testChange, type ChangeResult } from '../chart/changeTest';
import { leadSentence } from '../chart/leadSentence';
import { namedReadings, pickPair, type NamedReading } from '../chart/pickPair';
import type { ShownChange } from '../chart/shownStatistics';
import type { Dataset } from '../dataset/types';
import { chartAddress } from '../export/permalink';
import { formatSelection } from '../selection/codec';
import type { Offer, Selection, SelectionProblem } from '../selection/selection';
import * as m from '../text/paraglide/messages';

/** The section "Is this change real?": the readings to choose from, and the answer where two are chosen. */
export function changeSection(
	dataset: Dataset,
	offer: Offer,
	{ entry, picked, selection }: Chart
): ShownChange {
	const readings = namedReadings(picked.series, selection.focus);
	const [first = '', second = ''] = selection.test.split('~');
	const outcome = selection.test === '' ? null : pickPair(readings, selection.test);
	const result = outcome !== null && 'pair' in outcome ? testChange(dataset, ...outcome.pair) : null;
	const { path, questions } = chartAddress(entry);
	return {
		path,
		hidden: hiddenInputs(questions, selection, offer),
		groups: groupsOf(readings),
		chosen: [first, second],
		problem: testProblem(outcome),
		answer: result && {
			sentences: [...changeSentences(result), ...leadOf(dataset, result), ...neededOf(result)],
			facts: changeFacts(result)
		}
	};
}

/** The two readings of an address as a problem, where a chart does not show them; a file refuses such an address. */
export function testProblems({ picked, selection }: Chart): SelectionProblem[] {
	const { test, focus } = selection;
	if (test === '') return [];
	const readings = namedReadings(picked.series, focus);
	if ('pair' in pickPair(readings, test)) return [];
	return [{ parameter: 'test', value: test, kind: 'not-offered', allowed: readings.map(({ id }) => id) }];
}

/** What is wrong with a pair, in a sentence; empty where nothing is. */
function testProblem(outcome: ReturnType<typeof pickPair> | null): string {
	if (outcome === null || 'pair' in outcome) return '';
	return 'twice' in outcome ? m.change_twice() : m.change_not_drawn({ value: outcome.unknown.join('~') });
}

/** Where the samples were too small or may have been, what would have been needed; else the sentence stands already. */
function neededOf(result: ChangeResult): string[] {
	return result.verdict.code === 'CANNOT_TELL' ? [] : neededSentence(result);
}

/** Two answers of one survey have no change, but one may lead. */
function leadOf(dataset: Dataset, result: ChangeResult): string[] {
	return result.a.reading.waveId === result.b.reading.waveId ? leadSentence(dataset, result.a, result.b) : [];
}

function hiddenInputs(questions: string, selection: Selection, offer: Offer): [string, string][] {
	const others = new URLSearchParams(formatSelection({ ...selection, test: '' }, offer));
	return [...(questions === '' ? [] : [['q', questions] as [string, string]]), ...others];
}

function groupsOf(readings: readonly NamedReading[]): ShownChange['groups'] {
	const series = [...new Set(readings.map((one) => one.series))];
	return series.map(({ id, name }) => ({
		id,
		name,
		readings: readings
			.filter((one) => one.series.id === id)
			.map((one) => ({
				id: one.id,
				name: m.change_option({ date: one.reading.dateText, value: one.reading.valueText })
			}))
	}));
}
