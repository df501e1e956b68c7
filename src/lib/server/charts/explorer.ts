import { parseQuestions } from '../../selection/questionList';
import type { SelectionProblem } from '../../selection/selection';
import { refuseValues } from '../http/problemResponse';
import { explorerOf, type ChartPage, type FileSubject } from './chartPageOf';
import { requestedSite, type Sites } from '../site/requestedSite';
import { SITES } from '../site/sites';

/**
 * The chart of the questions in an address, as of the version that it names by `v`; `page` is `null` where the address
 * names no question that exists there.
 */
export function findExplorer(
	url: URL,
	sites: Sites = SITES
): { page: ChartPage | null; problems: SelectionProblem[] } {
	const { site, v, problems: unknown } = requestedSite(url.searchParams, sites);
	const { questionIds, problems } = parseQuestions(url.searchParams, site.dataset);
	const page = questionIds.length === 0 ? null : explorerOf(site, questionIds, v);
	return { page, problems: [...unknown, ...problems] };
}

/** The questions of a chart that may be of an earlier release, as far as they are there now. */
export function presentQuestions({ spec }: ChartPage, { present }: Sites = SITES): string[] {
	const ids = spec.questionIds.map((id) => present.renames.idOf('question', id));
	return ids.filter((id) => Object.hasOwn(present.dataset.questions, id));
}

/** As above for a file: without a question there is none. */
export function explorerSubject(url: URL, sites: Sites = SITES): FileSubject {
	const { page, problems } = findExplorer(url, sites);
	if (page !== null) return { page, problems };
	const missing: SelectionProblem = { parameter: 'q', value: '', kind: 'empty', allowed: ['/questions'] };
	return { refusal: refuseValues(problems.length > 0 ? problems : [missing]) };
}
