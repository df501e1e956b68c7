import type { SelectionProblem } from '../../selection/selection';
import * as m from '../../text/paraglide/messages';
import { problemText } from '../../text/problemText';

/** Mistyped addresses are asked for again and again; a minute in a shared cache spares the server. */
const PROBLEM_CACHE_CONTROL = 'public, max-age=0, s-maxage=60';

export interface ProblemDocument {
	/** HTTP status, repeated in the document. */
	status: number;
	/** The kind of problem, the same each time it occurs. */
	title: string;
	/** What is wrong with this request. */
	detail: string;
	/** What a script may want besides: parameter, value, what is allowed, near names. */
	[extension: string]: unknown;
}

/** A problem document (RFC 9457) for a file address: a script must not silently get other data than it asked for. */
export function problemResponse({ status, title, detail, ...extensions }: ProblemDocument): Response {
	return new Response(`${JSON.stringify({ title, status, detail, ...extensions })}\n`, {
		status,
		headers: {
			'content-type': 'application/problem+json; charset=utf-8',
			'access-control-allow-origin': '*',
			'cross-origin-resource-policy': 'cross-origin',
			'cache-control': PROBLEM_CACHE_CONTROL
		}
	});
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
