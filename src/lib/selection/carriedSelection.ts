import type { Renames } from '../dataset/tables/renames';
import type { Offer, Selection } from './selection';

/**
 * The choices of one state of the site on the offer of a later one: ids are followed, and what is not on offer any more
 * is left out. Unlike reading an address it never falls back to other answers or countries than were chosen.
 * @param questionIds ids of the questions as they were, to which the answers belong
 * @returns `null` where nothing of what was chosen is on offer
 */
export function carriedSelection(
	selection: Selection,
	questionIds: readonly string[],
	renames: Renames,
	offer: Offer
): Selection | null {
	const country = offer.countries.filter((id) => selection.country.includes(id));
	const chosen = new Set(
		selection.answer.flatMap((answerId) => [
			answerId,
			...questionIds.map((questionId) => renames.answerOf({ questionId, answerId }).answerId)
		])
	);
	const answer = offer.answers.filter((id) => chosen.has(id));
	const isGroupThere = selection.group === 'all' || offer.groups.includes(selection.group);
	const isRescaled = selection.dk === 'exclude';
	if (country.length === 0 || answer.length === 0 || !isGroupThere) return null;
	// Shares that are not rescaled are other shares, not other values of these.
	if (isRescaled && !offer.canExclude) return null;
	return {
		...selection,
		country,
		answer,
		view: offer.views.includes(selection.view) ? selection.view : offer.defaults.view,
		events: offer.events.filter((category) => selection.events.includes(category)),
		// What stands in front and what is tested may be gone, and neither changes what is shown.
		focus: '',
		test: ''
	};
}
