import { buildChart } from '../chart/buildChart';
import type { FileEnding } from '../export/fileEndings';
import { permalink } from '../export/permalink';
import { parseSelection } from '../selection/codec';
import { buildOffer } from '../selection/offer';
import type { SelectionProblem } from '../selection/selection';
import * as m from '../text/paraglide/messages';
import { problemText } from '../text/problemText';
import { testProblems } from './changeSection';
import type { ChartPage } from './chartPageOf';
import { fileResponse, FOR_A_DAY, FOR_EVER } from './fileResponse';
import { FILE_WRITERS } from './fileWriters';
import { problemResponse } from './problemResponse';

/** The chart that a file is asked of, or the answer where there is none. */
export type FileSubject = { page: ChartPage; problems: SelectionProblem[] } | { refusal: Response };

/**
 * Answers for a file of a chart. A script must not silently get other data than it asked for, so a bad value is 400
 * with a problem document.
 */
export async function chartFile(
	request: Request,
	url: URL,
	subject: FileSubject,
	ending: FileEnding
): Promise<Response> {
	if ('refusal' in subject) return subject.refusal;
	const { entry, title, slice, site } = subject.page;
	const offer = buildOffer(slice, entry);
	const parsed = parseSelection(url.searchParams, offer);
	const problems = [...subject.problems, ...parsed.problems];
	if (problems.length > 0) return refuseValues(problems);
	const chart = buildChart(slice, entry, offer, parsed.selection, title);
	const untestable = testProblems(chart);
	if (untestable.length > 0) return refuseValues(untestable);
	const link = permalink(url.origin, entry, parsed.selection, slice.version);
	const { version } = slice;
	const { csvColumns } = site;
	const written = await FILE_WRITERS[ending]({ chart, dataset: slice, offer, link, url, csvColumns });
	if ('problems' in written) return refuseValues(written.problems);
	return fileResponse(request, {
		...written,
		fileName: `${entry.id}_${version}.${ending}`,
		...(entry.v !== undefined && site.release !== null && { cacheControl: ruleOfRelease(ending) })
	});
}

/** A release promises the bytes of its CSV; every other file holds words or drawings that the code makes. */
function ruleOfRelease(ending: FileEnding): string {
	return ending === 'csv' ? FOR_EVER : FOR_A_DAY;
}

/** The 400 that names every bad value, and what is allowed. */
export function refuseValues(problems: SelectionProblem[]): Response {
	return problemResponse({
		status: 400,
		title: m.file_problem_title(),
		detail: problems.map(problemText).join(' '),
		problems
	});
}
