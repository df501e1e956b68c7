import { figuresOfQuestion } from '../../dataset/query/figuresOfQuestion';
import { isShown } from '../../dataset/isShown';
import type { Dataset } from '../../dataset/types';
import { exploreHref, questionHref } from '../../text/pageLinks';
import * as m from '../../text/paraglide/messages';
import { quoteWording } from '../../text/questionWording';
import { ddiStudy } from './ddiStudy';
import { ddiVariables } from './ddiVariable';
import { xmlElement, xmlEmpty, xmlText } from './xmlElement';

const NAMESPACE = 'ddi:codebook:2_6';
const SCHEMA = 'http://www.ddialliance.org/Specification/DDI-Codebook/2.6/XMLSchema/codebook.xsd';

/**
 * The codebook of a question after DDI-Codebook 2.6, with which data archives describe surveys: a study for each survey
 * that has a figure, and a variable for each survey and group of respondents, whose categories carry the shares as
 * printed. Elements stand in the order of the schema. What is not known is left out.
 * @param origin address of the site, without a slash at its end
 * @returns XML, or `null` where there is no such question
 */
export function ddiCodebook(dataset: Dataset, questionId: string, origin: string): string | null {
	const question = Object.hasOwn(dataset.questions, questionId) ? dataset.questions[questionId] : undefined;
	if (question === undefined) return null;
	// What is told with its reason only, a contradicted value for example, is no statistic of the question.
	const surveys = figuresOfQuestion(dataset, questionId)
		.map(({ wave, figures }) => ({ wave, figures: figures.filter(isShown) }))
		.filter(({ figures }) => figures.length > 0);
	// A codebook must have a study, if only by its title.
	const studies =
		surveys.length === 0
			? [ddiStudy(dataset, question, null, [])]
			: surveys.map(({ wave, figures }) => ddiStudy(dataset, question, wave, figures));
	const [path = '', query = ''] = exploreHref([questionId], 'scope=all').split('?');
	const csv = `${origin}${path}.csv?${query}`;
	const book = xmlElement(
		'codeBook',
		{
			xmlns: NAMESPACE,
			'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
			'xsi:schemaLocation': `${NAMESPACE} ${SCHEMA}`,
			version: '2.6',
			'xml:lang': 'en'
		},
		[
			documentDescription(dataset, questionId, m.ddi_title({ wording: quoteWording(question) }), origin),
			...studies,
			xmlElement('fileDscr', { ID: 'file', URI: csv }, [
				xmlElement('fileTxt', {}, [xmlText('fileName', csv)])
			]),
			xmlElement('dataDscr', {}, [
				...ddiVariables(question, surveys),
				xmlText('notes', m.ddi_note_values()),
				xmlText('notes', m.ddi_note_weights())
			])
		]
	);
	return `<?xml version="1.0" encoding="UTF-8"?>\n${book}\n`;
}

/** Who made this document, of what state of the data, and where it stands. */
function documentDescription(dataset: Dataset, questionId: string, title: string, origin: string): string {
	const { version } = dataset;
	const [date] = /^\d{4}-\d{2}-\d{2}/.exec(version) ?? [];
	return xmlElement('docDscr', {}, [
		xmlElement('citation', {}, [
			xmlElement('titlStmt', {}, [
				xmlText('titl', title),
				xmlText('IDNo', questionId, { agency: m.site_name() })
			]),
			xmlElement('prodStmt', {}, [xmlText('producer', m.site_name())]),
			xmlElement('verStmt', {}, [xmlText('version', version, { date })]),
			xmlEmpty('holdings', { URI: `${origin}${questionHref(questionId)}` })
		])
	]);
}
