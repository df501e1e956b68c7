import { columnCodebook } from '../../export/rows/codebook';
import { FILE_ENDINGS, type FileEnding } from '../../export/link/fileEndings';
import { FILE_KINDS } from '../../export/link/fileKinds';
import { packReadme } from '../../export/cite/packReadme';
import type { SelectionProblem } from '../../selection/selection';
import * as m from '../../text/paraglide/messages';
import type { FileContext, Writer, Written } from './writer';
import { frozenChart } from './frozenChart';
import { zipFiles } from './zipFiles';

/** Files of a chart that are left out of its pack: the pack itself, and forms that one site alone reads. */
const LEFT_OUT: readonly FileEnding[] = ['zip', 'tab.json', 'chart.json'];

/** The chart's files in its pack. A file added to the charts is in it without a change. */
export const PACKED_ENDINGS = FILE_ENDINGS.filter((ending) => !LEFT_OUT.includes(ending));

/**
 * The press pack of a chart as a ZIP archive: its files, the chart as a page that opens without a network, in words,
 * the codebook, and a text that says how to cite it. Dated with the data, so that the same chart is the same bytes.
 */
export async function pressPack(context: FileContext, writers: Record<FileEnding, Writer>): Promise<Written> {
	const { chart, dataset, link, scope } = context;
	const { spec, caption } = chart;
	const written = await Promise.all(
		PACKED_ENDINGS.map(async (ending) => ({
			ending,
			file: await writers[ending]({ ...context, csvAddress: `${spec.id}.csv` })
		}))
	);
	const problems = written.flatMap(({ file }) => ('problems' in file ? file.problems : []));
	if (problems.length > 0) return { problems: distinct(problems) };
	const chartFiles = written.flatMap(({ ending, file }) =>
		'problems' in file
			? []
			: [{ name: `${spec.id}.${ending}`, words: FILE_KINDS[ending].words(), body: file.body }]
	);
	const files = [
		{ name: 'chart.html', words: m.pack_readme_page(), body: frozenChart(dataset, chart, link) },
		{ name: 'words.txt', words: m.pack_readme_words(), body: `${caption.words.full.join('\n')}\n` },
		{ name: 'codebook.md', words: m.pack_readme_codebook(), body: columnCodebook() },
		...chartFiles
	];
	const readme = { name: 'README.txt', body: packReadme(caption, link, scope, files) };
	const encoder = new TextEncoder();
	const body = zipFiles(
		[readme, ...files].map(({ name, body }) => ({
			name: `${spec.id}/${name}`,
			bytes: typeof body === 'string' ? encoder.encode(body) : body
		})),
		caption.version
	);
	return { body };
}

/** Two pictures may find fault with the same parameter. */
function distinct(problems: SelectionProblem[]): SelectionProblem[] {
	return [...new Map(problems.map((problem) => [problem.parameter, problem])).values()];
}
