import { compare, likert, trend, type ChartSpec } from './chartSpec';

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
	trend('attitude-to-stalin-russia', 'stalin', ['levada-attitude'], STANCE_LINES),
	likert('attitude-to-stalin-in-seven-words-russia', 'stalin', ['levada-attitude'], ATTITUDE),
	trend('attitude-to-stalin-ukraine', 'stalin', ['kiis-attitude'], STANCE_LINES),
	trend('attitude-to-stalin-russia-ukraine', 'stalin', ['levada-attitude', 'kiis-attitude'], ['positive']),
	compare(
		'attitude-to-stalin-carnegie',
		'stalin',
		['carnegie-attitude', 'carnegie-need-leader'],
		['positive']
	),
	likert('attitude-to-stalin-georgia', 'stalin', ['crrc-attitude'], ['positive', 'negative']),
	likert(
		'attitude-to-stalin-vciom',
		'stalin',
		['vciom-attitude'],
		ATTITUDE.filter((id) => id !== 'unknown-person')
	),
	trend('attitude-to-stalin-rating', 'stalin', ['rating-attitude'], ['positive', 'negative']),
	compare('attitude-to-stalin-saar-poll', 'stalin', ['saarpoll-attitude'], ['positive', 'negative']),
	likert('attitude-to-stalin-czechia', 'stalin', ['ipsos-attitude'], ['negative']),
	likert('attitude-to-stalin-pan', 'stalin', ['pan-evaluation'], ['negative']),
	trend('role-of-stalin-russia', 'stalin', ['levada-role'], ['positive', 'negative', 'hard-to-say']),
	likert('role-of-stalin-in-full-russia', 'stalin', ['levada-role'], ROLE),
	{
		...compare(
			'role-of-stalin-by-country',
			'stalin',
			['pew-role-stalin', 'pew-role-gorbachev'],
			['positive']
		),
		// One survey asked both of the same people, of one man and of the other.
		overlay: true
	},
	likert(
		'stalin-in-the-war-fom',
		'stalin',
		['fom-stalin-war'],
		['rather-positive', 'equal', 'rather-negative', 'hard-to-say']
	),
	trend(
		'stalin-a-great-leader-russia-ukraine',
		'stalin',
		['levada-great-leader', 'kiis-great-leader'],
		['positive']
	),
	trend('stalin-a-great-leader-ukraine', 'stalin', ['kiis-great-leader', 'dif-great-leader'], ['positive']),
	trend(
		'stalin-a-wise-leader-russia-ukraine',
		'stalin',
		['levada-wise-leader', 'kiis-wise-leader'],
		['agree-total']
	),
	compare(
		'stalin-a-wise-leader-by-country',
		'stalin',
		['levada-wise-leader', 'kiis-wise-leader', 'carnegie-wise-leader'],
		['agree-total']
	),
	trend(
		'stalin-a-cruel-tyrant-russia-ukraine',
		'stalin',
		['levada-cruel-tyrant', 'kiis-cruel-tyrant'],
		['agree-total']
	),
	compare(
		'stalin-a-cruel-tyrant-by-country',
		'stalin',
		['levada-cruel-tyrant', 'kiis-cruel-tyrant', 'carnegie-cruel-tyrant'],
		['agree-total']
	),
	trend(
		'need-of-a-leader-like-stalin-ukraine',
		'stalin',
		['kiis-need-leader'],
		['agree-total', 'disagree-total']
	),
	compare(
		'need-of-a-leader-like-stalin-by-country',
		'stalin',
		['levada-need-leader', 'kiis-need-leader', 'carnegie-need-leader'],
		['agree-total']
	),
	compare(
		'life-under-a-leader-like-stalin-by-country',
		'stalin',
		['levada-live-under', 'kiis-live-under', 'carnegie-live-under'],
		['negative']
	),
	trend(
		'statements-about-stalin-russia',
		'stalin',
		['levada-choose-statement'],
		['won-war', 'cruel-tyrant', 'wise-leader', 'harsh-ruler']
	),
	trend(
		'stalin-a-state-criminal-russia',
		'stalin',
		['levada-state-criminal'],
		['agree-total', 'disagree-total']
	),
	likert('good-and-bad-under-stalin-vciom', 'stalin', ['vciom-good-bad'], ['more-good', 'equal', 'more-bad']),
	trend('war-losses-russia', 'stalin', ['levada-war-losses'], ['stalin']),
	likert(
		'pride-in-stalin-georgia',
		'stalin',
		['crrc-pride'],
		['agree-fully', 'agree-rather', 'neutral', 'disagree-total', 'hard-to-say']
	),
	{
		...likert('stalin-did-more-good-csis', 'stalin', ['csis-more-good'], ['agree-total', 'disagree-total']),
		group: 'age:16-29'
	}
];
