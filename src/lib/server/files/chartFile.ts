import { buildChart } from '../../chart/buildChart';
import { wholeReadings } from '../../chart/series/wholeReadings';
import type { FileEnding } from '../../export/link/fileEndings';
import { FILE_KINDS } from '../../export/link/fileKinds';
import { permalink } from '../../export/link/permalink';
import { parseScope } from '../../export/rows/scope';
import { parseSelection } from '../../selection/codec';
import type { FileRequest } from '../charts/chartRequest';
import { isCompressible } from '../http/contentEncoding';
import { fileResponse, FOR_A_DAY, FOR_EVER } from '../http/fileResponse';
import { FILE_WRITERS } from './fileWriters';
import { refuseValues } from '../http/problemResponse';
import { testProblems } from './testProblems';

/**
 * Answers for a file of a chart. A script must not silently get other data than it asked for, so a bad value is 400
 * with a problem document.
 */
export async function chartFile(
	request: Request,
	url: URL,
	file: FileRequest,
	ending: FileEnding
): Promise<Response> {
	if ('refusal' in file) return file.refusal;
	const { spec, title, slice, offer, site, pinned } = file.asked;
	const parsed = parseSelection(url.searchParams, offer);
	const { scope, problems: scopeProblems } = parseScope(url.searchParams, ending);
	const problems = [...file.problems, ...parsed.problems, ...scopeProblems];
	if (problems.length > 0) return refuseValues(problems);
	const chart = buildChart(slice, spec, offer, parsed.selection, title);
	const untestable = testProblems(chart);
	if (untestable.length > 0) return refuseValues(untestable);
	const link = permalink(url.origin, spec, parsed.selection, slice.version);
	const { version } = slice;
	const readings =
		scope === 'all'
			? wholeReadings(site.dataset, spec.questionIds)
			: { dataset: slice, series: chart.picked.series };
	const csvAddress = `${url.origin}${url.pathname.slice(0, -ending.length)}csv${url.search}`;
	const { csvColumns } = site;
	const context = {
		chart,
		dataset: slice,
		offer,
		readings,
		scope,
		csvAddress,
		csvColumns,
		link,
		url,
		pinned
	};
	const written = await FILE_WRITERS[ending](context);
	if ('problems' in written) return refuseValues(written.problems);
	return fileResponse(request, {
		...written,
		contentType: contentTypeOf(ending),
		fileName: `${scope === 'all' ? `${spec.id}_all` : spec.id}_${version}.${ending}`,
		...(pinned !== null && site.release !== null && { cacheControl: ruleOfRelease(ending) })
	});
}

function contentTypeOf(ending: FileEnding): string {
	const { type } = FILE_KINDS[ending];
	return isCompressible(type) ? `${type}; charset=utf-8` : type;
}

/** A release promises the bytes of its CSV; every other file holds words or drawings that the code makes. */
function ruleOfRelease(ending: FileEnding): string {
	return ending === 'csv' ? FOR_EVER : FOR_A_DAY;
}
