import { chartSlice } from '../chart/chartSlice';
import { exploreEntry } from '../chart/exploreEntry';
import type { Dataset } from '../dataset/types';
import { parseQuestions } from '../selection/questionList';
import type { SelectionProblem } from '../selection/selection';
import { measureName } from '../text/measureName';
import { formatList } from '../text/numbers';
import * as m from '../text/paraglide/messages';
import { refuseValues, type FileSubject } from './chartFile';
import type { ChartPage } from './chartPage';
import { getDataset } from './dataset';

/** More would be no title. */
const MOST_NAMES = 3;

/** The chart of the questions in an address; `page` is `null` where the address names none that exists. */
export function findExplorer(url: URL): { page: ChartPage | null; problems: SelectionProblem[] } {
	const dataset = getDataset();
	const { questionIds, problems } = parseQuestions(url.searchParams, dataset);
	if (questionIds.length === 0) return { page: null, problems };
	const entry = exploreEntry(dataset, questionIds);
	return {
		page: { entry, title: explorerTitle(dataset, questionIds), slice: chartSlice(dataset, entry), dataset },
		problems
	};
}

/** As above for a file: without a question there is none. */
export function explorerSubject(url: URL): FileSubject {
	const { page, problems } = findExplorer(url);
	if (page !== null) return { page, problems };
	const missing: SelectionProblem = { parameter: 'q', value: '', kind: 'empty', allowed: ['/questions'] };
	return { refusal: refuseValues(problems.length > 0 ? problems : [missing]) };
}

/** What is asked about, and by whom. */
function explorerTitle(dataset: Dataset, questionIds: string[]): string {
	const questions = questionIds.flatMap((id) => dataset.questions[id] ?? []);
	const measures = [...new Set(questions.map(({ measure }) => measureName(measure)))];
	const pollsters = [
		...new Set(questions.map(({ pollsterId }) => dataset.pollsters[pollsterId]?.name ?? pollsterId))
	];
	return m.explore_chart_title({ measures: listSome(measures), pollsters: listSome(pollsters) });
}

function listSome(names: string[]): string {
	const text = names.slice(0, MOST_NAMES).join('; ');
	if (names.length <= MOST_NAMES) return formatList(names);
	return m.explore_more_measures({ measures: text });
}
