import { CATALOG } from '../../chart/catalog/catalog';
import { chartTitle } from '../../text/chartTitle';
import { chartHref } from '../../text/pageLinks';

/**
 * The charts of the catalogue that show a question.
 * @param country ISO 3166 alpha-3: only charts with this country, and of several countries this one alone
 */
export function chartsOfQuestion(questionId: string, country?: string): { href: string; title: string }[] {
	return CATALOG.filter(
		({ questionIds, countries }) =>
			questionIds.includes(questionId) && (country === undefined || (countries?.includes(country) ?? true))
	).map(({ id }) => ({ href: chartHref(id), title: chartTitle(id) }));
}
