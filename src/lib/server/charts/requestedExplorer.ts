import { parseQuestions } from '../../selection/questionList';
import type { SelectionProblem } from '../../selection/selection';
import { refuseValues } from '../http/problemResponse';
import { explorerRequest, type ChartRequest, type FileRequest } from './chartRequest';
import { requestedSite, type Sites } from '../site/requestedSite';

/**
 * The chart of the questions in an address, as of the version that it names by `v`; `asked` is `null` where the address
 * names no question that exists there.
 */
export function requestedExplorer(
	url: URL,
	sites: Sites
): { asked: ChartRequest | null; problems: SelectionProblem[] } {
	const { site, v, problems: unknown } = requestedSite(url.searchParams, sites);
	const { questionIds, problems } = parseQuestions(url.searchParams, site.dataset);
	const asked = questionIds.length === 0 ? null : explorerRequest(site, questionIds, v ?? null);
	return { asked, problems: [...unknown, ...problems] };
}

/** The questions of a chart that may be of an earlier release, as far as they are there now. */
export function presentQuestions({ spec }: ChartRequest, { present }: Sites): string[] {
	const ids = spec.questionIds.map((id) => present.renames.idOf('question', id));
	return ids.filter((id) => Object.hasOwn(present.dataset.questions, id));
}

/** As above for a file: without a question there is none. */
export function explorerFileRequest(url: URL, sites: Sites): FileRequest {
	const { asked, problems } = requestedExplorer(url, sites);
	if (asked !== null) return { asked, problems };
	const missing: SelectionProblem = { parameter: 'q', value: '', kind: 'empty', allowed: ['/questions'] };
	return { refusal: refuseValues(problems.length > 0 ? problems : [missing]) };
}
