import type { Dataset } from '../../dataset/types';
import type { Offer } from '../../selection/selection';
import type { PlottedSeries } from './plotted';
import { stanceName } from '../../text/names';
import { nameAnswer } from './nameSeries';

/** Names of all answers and groups on offer, by id; the question's own label where all questions share it. */
export function nameAnswers(dataset: Dataset, questionIds: string[], offer: Offer): Record<string, string> {
	const questions = questionIds.flatMap((id) => dataset.questions[id] ?? []);
	return Object.fromEntries(
		offer.answers.map((id) => {
			const names = new Set(
				questions.map((question) => nameAnswer(question, id)).filter((name) => name !== id)
			);
			const [name = id] = names;
			return [id, names.size > 1 ? (stanceName(id) ?? name) : name];
		})
	);
}

/** Names of the countries on offer and of the shown series, any of which may be put in front, by id. */
export function namePlaces(
	dataset: Dataset,
	offer: Offer,
	shown: PlottedSeries[]
): { countries: Record<string, string>; series: Record<string, string> } {
	const nameOf = (country: string): string => dataset.countries[country]?.name ?? country;
	return {
		countries: Object.fromEntries(offer.countries.map((country) => [country, nameOf(country)])),
		series: Object.fromEntries(
			shown.map(({ questionId, country, answerId, name }) => [`${questionId}:${country}:${answerId}`, name])
		)
	};
}
