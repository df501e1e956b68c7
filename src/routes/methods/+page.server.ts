import { collectionNumbers, exampleOfStatus } from '$lib/dataset/query/collection';
import type { Dataset, Figure, Status } from '$lib/dataset/types';
import { documentBlocks } from '$lib/server/site/documentBlocks';
import { methodExamples } from '$lib/pages/method/methodExamples';
import { formatFieldwork } from '$lib/text/dates';
import { sectionBlocks } from '$lib/text/markdown';
import { formatReported } from '$lib/text/numbers';
import * as m from '$lib/text/paraglide/messages';
import { SITES } from '$lib/server/site/sites';
import type { PageServerLoad } from './$types';

// Rendered at each request, not prerendered: a prerendered file is served past the hooks, so without the headers
const STATUSES: { status: Status; name: () => string; meaning: () => string }[] = [
	{ status: 'reported', name: m.methods_status_reported, meaning: m.methods_status_reported_text },
	{ status: 'weak', name: m.methods_status_weak, meaning: m.methods_status_weak_text },
	{ status: 'alternative', name: m.methods_status_alternative, meaning: m.methods_status_alternative_text },
	{ status: 'excluded', name: m.methods_status_excluded, meaning: m.methods_status_excluded_text }
];

function describeExample(dataset: Dataset, figure: Figure | undefined): string {
	const wave = figure && dataset.waves[figure.waveId];
	const question = figure && dataset.questions[figure.questionId];
	if (!figure || !wave || !question) return '';
	return m.methods_status_example_text({
		pollster: dataset.pollsters[wave.pollsterId]?.name ?? wave.pollsterId,
		country: dataset.countries[wave.country]?.name ?? wave.country,
		date: formatFieldwork(wave),
		answer: question.answers.find(({ id }) => id === figure.answerId)?.label ?? figure.answerId,
		value: formatReported(figure.reported),
		note: figure.note
	});
}

export const load: PageServerLoad = () => {
	const { dataset } = SITES.present;
	const numbers = collectionNumbers(dataset);
	return {
		numbers,
		examples: methodExamples(dataset),
		statuses: STATUSES.map(({ status, name, meaning }) => ({
			id: status,
			name: name(),
			count: numbers.byStatus[status],
			meaning: meaning(),
			example: describeExample(dataset, exampleOfStatus(dataset, status))
		})),
		missing: sectionBlocks(documentBlocks('README.md'), 'Known to be incomplete')
	};
};
