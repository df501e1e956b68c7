import type { CollectionNumbers } from '$lib/dataset/query/collection';
import { formatCount } from '$lib/text/numbers';
import * as m from '$lib/text/paraglide/messages';
import type { PageSection } from '$lib/ui/site/TextPage.svelte';

/**
 * The parts of the page on method, in reading order. Their ids are linked to from charts and stay.
 * @param examples worked examples by the id of their part
 */
export function methodSections(numbers: CollectionNumbers, examples: Record<string, string>): PageSection[] {
	const read = m.methods_read_text({
		figures: formatCount(numbers.figures),
		surveys: formatCount(numbers.surveys),
		sources: formatCount(numbers.sources),
		primary: formatCount(numbers.primarySources)
	});
	const sections = [
		{ id: 'reading', heading: m.methods_read(), text: read },
		{ id: 'status', heading: m.methods_status(), text: m.methods_status_text() },
		{ id: 'cards', heading: m.methods_cards(), text: m.methods_cards_text() },
		{ id: 'values', heading: m.methods_values(), text: m.methods_values_text() },
		{ id: 'sums', heading: m.methods_sums(), text: m.methods_sums_text() },
		{ id: 'intervals', heading: m.methods_intervals(), text: m.methods_intervals_text() },
		{ id: 'margin', heading: m.methods_margin(), text: m.methods_margin_text() },
		{ id: 'changes', heading: m.methods_changes(), text: m.methods_changes_text() },
		{ id: 'overlap', heading: m.methods_overlap(), text: m.methods_overlap_text() },
		{ id: 'several', heading: m.methods_several(), text: m.methods_several_text() },
		{ id: 'trends', heading: m.methods_trends(), text: m.methods_trends_text() },
		{ id: 'records', heading: m.methods_records(), text: m.methods_records_text() },
		{ id: 'comparing', heading: m.methods_compare(), text: m.methods_compare_text() },
		{ id: 'claims', heading: m.methods_claims(), text: m.methods_claims_text() },
		{ id: 'russia', heading: m.methods_russia(), text: m.methods_russia_text() },
		{ id: 'lines', heading: m.methods_lines(), text: m.methods_lines_text() },
		{ id: 'dates', heading: m.methods_dates(), text: m.methods_dates_text() },
		{ id: 'bars', heading: m.methods_bars(), text: m.methods_bars_text() },
		{ id: 'missing', heading: m.methods_missing(), text: m.methods_missing_text() },
		{ id: 'formulas', heading: m.methods_formulas(), text: m.methods_formulas_text() }
	];
	return sections.map((section) => {
		const example = examples[section.id];
		return example === undefined ? section : { ...section, text: `${section.text}\n\n${example}` };
	});
}
