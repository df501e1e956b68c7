import type { ChartCaption } from '../../chart/buildChart';
import { languageName } from '../../text/languages';
import * as m from '../../text/paraglide/messages';
import { neutraliseFormula } from './formula';
import { howToCite, LICENCE } from './licence';

/**
 * What stands round a chart, as rows of two cells, the first of them the heading: title, wordings in both languages, notes, sources with
 * addresses, link, data version, licence and how to cite.
 */
export function noteRows(caption: ChartCaption, link: string): [string, string][] {
	const rows: [string, string][] = [
		[m.sheet_item(), m.sheet_text()],
		[m.sheet_title(), caption.title],
		...caption.questions.flatMap((question): [string, string][] => [
			[m.sheet_question({ pollster: question.pollster }), question.wording],
			...(question.wordingOriginal === ''
				? []
				: [[m.sheet_original(), question.wordingOriginal] satisfies [string, string]]),
			[m.sheet_wording(), question.readText],
			[m.sheet_base(), question.base]
		]),
		...caption.words.full.map((sentence): [string, string] => [m.words_title(), sentence]),
		...caption.notes.map(({ text }): [string, string] => [m.notes_title(), text]),
		...caption.events.map(({ number, text }): [string, string] => [m.sheet_event({ number }), text]),
		...caption.sourceLines.map((line): [string, string] => [m.sheet_surveys(), `${line}.`]),
		...caption.references.map(({ number, publisher, isPrimary, language, url }): [string, string] => [
			m.sheet_source({ number }),
			[publisher, isPrimary ? m.ref_primary() : m.ref_secondary(), languageName(language), url].join(', ')
		]),
		[m.sheet_link(), link],
		[m.sheet_version(), caption.version],
		[m.sheet_licence(), `${LICENCE.title}, ${LICENCE.url}. ${m.licence_surveys()}`],
		[m.sheet_cite(), howToCite(caption, link)],
		[m.sheet_dates(), m.sheet_dates_text()]
	];
	return rows.map(([head, text]) => [neutraliseFormula(head), neutraliseFormula(text)]);
}
