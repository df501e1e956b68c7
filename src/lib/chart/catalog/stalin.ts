import { compareSpec, likertSpec, trendSpec, type ChartSpec } from './chartSpec';

/** The seven words from admiration to hatred, and the answers without an opinion. */
const ATTITUDE = [
	'admiration',
	'respect',
	'sympathy',
	'indifference',
	'dislike',
	'fear',
	'disgust',
	'unknown-person',
	'hard-to-say'
];
const ROLE = ['entirely-positive', 'rather-positive', 'rather-negative', 'entirely-negative', 'hard-to-say'];
const STANCE_LINES = ['positive', 'neutral', 'negative'];

/** Charts on Stalin himself. */
export const STALIN: readonly ChartSpec[] = [
	trendSpec('attitude-to-stalin-russia', 'stalin', ['levada-attitude'], STANCE_LINES),
	likertSpec('attitude-to-stalin-in-seven-words-russia', 'stalin', ['levada-attitude'], ATTITUDE),
	trendSpec('attitude-to-stalin-ukraine', 'stalin', ['kiis-attitude'], STANCE_LINES),
	trendSpec(
		'attitude-to-stalin-russia-ukraine',
		'stalin',
		['levada-attitude', 'kiis-attitude'],
		['positive']
	),
	compareSpec(
		'attitude-to-stalin-carnegie',
		'stalin',
		['carnegie-attitude', 'carnegie-need-leader'],
		['positive']
	),
	likertSpec('attitude-to-stalin-georgia', 'stalin', ['crrc-attitude'], ['positive', 'negative']),
	likertSpec(
		'attitude-to-stalin-vciom',
		'stalin',
		['vciom-attitude'],
		ATTITUDE.filter((id) => id !== 'unknown-person')
	),
	trendSpec('attitude-to-stalin-rating', 'stalin', ['rating-attitude'], ['positive', 'negative']),
	compareSpec('attitude-to-stalin-saar-poll', 'stalin', ['saarpoll-attitude'], ['positive', 'negative']),
	likertSpec('attitude-to-stalin-czechia', 'stalin', ['ipsos-attitude'], ['negative']),
	likertSpec('attitude-to-stalin-pan', 'stalin', ['pan-evaluation'], ['negative']),
	trendSpec('role-of-stalin-russia', 'stalin', ['levada-role'], ['positive', 'negative', 'hard-to-say']),
	likertSpec('role-of-stalin-in-full-russia', 'stalin', ['levada-role'], ROLE),
	{
		...compareSpec(
			'role-of-stalin-by-country',
			'stalin',
			['pew-role-stalin', 'pew-role-gorbachev'],
			['positive']
		),
		// One survey asked both of the same people, of one man and of the other.
		overlay: true
	},
	likertSpec(
		'stalin-in-the-war-fom',
		'stalin',
		['fom-stalin-war'],
		['rather-positive', 'equal', 'rather-negative', 'hard-to-say']
	),
	trendSpec(
		'stalin-a-great-leader-russia-ukraine',
		'stalin',
		['levada-great-leader', 'kiis-great-leader'],
		['positive']
	),
	trendSpec(
		'stalin-a-great-leader-ukraine',
		'stalin',
		['kiis-great-leader', 'dif-great-leader'],
		['positive']
	),
	trendSpec(
		'stalin-a-wise-leader-russia-ukraine',
		'stalin',
		['levada-wise-leader', 'kiis-wise-leader'],
		['agree-total']
	),
	compareSpec(
		'stalin-a-wise-leader-by-country',
		'stalin',
		['levada-wise-leader', 'kiis-wise-leader', 'carnegie-wise-leader'],
		['agree-total']
	),
	trendSpec(
		'stalin-a-cruel-tyrant-russia-ukraine',
		'stalin',
		['levada-cruel-tyrant', 'kiis-cruel-tyrant'],
		['agree-total']
	),
	compareSpec(
		'stalin-a-cruel-tyrant-by-country',
		'stalin',
		['levada-cruel-tyrant', 'kiis-cruel-tyrant', 'carnegie-cruel-tyrant'],
		['agree-total']
	),
	trendSpec(
		'need-of-a-leader-like-stalin-ukraine',
		'stalin',
		['kiis-need-leader'],
		['agree-total', 'disagree-total']
	),
	compareSpec(
		'need-of-a-leader-like-stalin-by-country',
		'stalin',
		['levada-need-leader', 'kiis-need-leader', 'carnegie-need-leader'],
		['agree-total']
	),
	compareSpec(
		'life-under-a-leader-like-stalin-by-country',
		'stalin',
		['levada-live-under', 'kiis-live-under', 'carnegie-live-under'],
		['negative']
	),
	trendSpec(
		'statements-about-stalin-russia',
		'stalin',
		['levada-choose-statement'],
		['won-war', 'cruel-tyrant', 'wise-leader', 'harsh-ruler']
	),
	trendSpec(
		'stalin-a-state-criminal-russia',
		'stalin',
		['levada-state-criminal'],
		['agree-total', 'disagree-total']
	),
	likertSpec(
		'good-and-bad-under-stalin-vciom',
		'stalin',
		['vciom-good-bad'],
		['more-good', 'equal', 'more-bad']
	),
	trendSpec('war-losses-russia', 'stalin', ['levada-war-losses'], ['stalin']),
	likertSpec(
		'pride-in-stalin-georgia',
		'stalin',
		['crrc-pride'],
		['agree-fully', 'agree-rather', 'neutral', 'disagree-total', 'hard-to-say']
	),
	{
		...likertSpec(
			'stalin-did-more-good-csis',
			'stalin',
			['csis-more-good'],
			['agree-total', 'disagree-total']
		),
		group: 'age:16-29'
	}
];
