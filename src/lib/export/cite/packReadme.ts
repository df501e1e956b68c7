import type { ChartCaption } from '../../chart/buildChart';
import * as m from '../../text/paraglide/messages';
import { howToCite, LICENCE } from '../rows/licence';
import type { Scope } from '../rows/scope';

/**
 * The first file of a press pack, as plain text: what it holds, where the chart stands, how to cite it, and the licence.
 * @param files name and content in words, in the order of the pack
 */
export function packReadme(
	caption: ChartCaption,
	link: string,
	scope: Scope,
	files: readonly { name: string; words: string }[]
): string {
	return [
		m.pack_readme_title({ title: caption.title }),
		'',
		m.pack_readme_what({ version: caption.version }),
		scope === 'all' ? m.pack_readme_readings_all() : m.pack_readme_readings_shown(),
		'',
		`${m.sheet_link()}: ${link}`,
		'',
		`${m.sheet_cite()}: ${howToCite(caption, link)}`,
		'',
		`${m.sheet_licence()}: ${LICENCE.title}, ${LICENCE.url}`,
		m.licence_surveys(),
		'',
		m.pack_readme_files(),
		...files.map(({ name, words }) => `- ${name}: ${words}`),
		''
	].join('\n');
}
