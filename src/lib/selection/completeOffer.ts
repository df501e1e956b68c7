import type { Dataset } from '../dataset/types';
import type { Offer, Selection } from './selection';
import { suggestView } from './suggestView';

/** What can be sent to a browser of an offer: all but the rule for the view. */
export type SentOffer = Omit<Offer, 'viewOf'>;

/** An offer with the rule for its view, where the view follows from the other choices. */
export function completeOffer(
	dataset: Dataset,
	{ questionIds, isViewFree }: { questionIds: string[]; isViewFree?: boolean },
	offer: SentOffer
): Offer {
	if (!isViewFree) return offer;
	const questions = questionIds.flatMap((id) => dataset.questions[id] ?? []);
	return { ...offer, viewOf: (chosen: Selection) => suggestView(dataset, questions, chosen, offer.views) };
}
