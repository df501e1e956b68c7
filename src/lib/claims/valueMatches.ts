import { decimalsOf } from '../dataset/cells/roundingStep';
import { ABOUT_TOLERANCE } from '../stats/constants';
import { roundHalfUp } from '../stats/roundHalfUp';

/** Points by which "nearly" may fall short. */
const NEARLY_POINTS = 3;
const HALF_PCT = 50;

const isAbout = (recorded: number, claimed: number): boolean =>
	Math.abs(recorded - claimed) <= ABOUT_TOLERANCE;
const isNearly = (recorded: number, claimed: number): boolean =>
	recorded >= claimed - NEARLY_POINTS && recorded < claimed;
const isOver = (recorded: number, claimed: number): boolean => recorded > claimed;
const isMajority = (recorded: number): boolean => recorded > HALF_PCT;

/** Which recorded figures agree with a claimed one, by the word before it (method, section 8.3). */
const RULES = {
	exact: isSameRounded,
	about: isAbout,
	around: isAbout,
	roughly: isAbout,
	nearly: isNearly,
	almost: isNearly,
	over: isOver,
	'more-than': isOver,
	'at-least': (recorded: number, claimed: number) => recorded >= claimed,
	under: (recorded: number, claimed: number) => recorded < claimed,
	half: isAbout,
	third: isAbout,
	quarter: isAbout,
	'two-thirds': isAbout,
	'three-quarters': isAbout,
	'one-in-five': isAbout,
	'one-in-ten': isAbout,
	majority: isMajority,
	most: isMajority
} satisfies Record<string, (recorded: number, claimed: number) => boolean>;

export type Hedge = keyof typeof RULES;

/** All words that a rule knows, in the order of the method. */
export const HEDGES = Object.keys(RULES) as readonly Hedge[];

/** What words say that stand in the place of a number, in percent. */
const WORD_PCT: Partial<Record<Hedge, number>> = {
	half: HALF_PCT,
	third: 100 / 3,
	quarter: 25,
	'two-thirds': 200 / 3,
	'three-quarters': 75,
	'one-in-five': 20,
	'one-in-ten': 10,
	majority: HALF_PCT,
	most: HALF_PCT
};

/** The number that a claim gives, in percent: that of its word, where the word is one. */
export function claimedPct(claimed: number | null, hedge: Hedge): number | null {
	return WORD_PCT[hedge] ?? claimed;
}

/**
 * Whether a recorded figure agrees with a claimed one (method, section 8.3). The margin of error is no tolerance.
 * @param inputs both in percent 0-100; `claimed` does not count where the word is a number itself
 * @returns `null` in, `null` out, and for a word that has no rule
 */
export function valueMatches(inputs: {
	recorded: number | null;
	claimed: number | null;
	hedge: Hedge;
}): boolean | null {
	const { recorded, hedge } = inputs;
	if (!Object.hasOwn(RULES, hedge)) return null;
	const claimed = claimedPct(inputs.claimed, hedge);
	return recorded === null || claimed === null ? null : RULES[hedge](recorded, claimed);
}

/** Equal after both are rounded half up to the places of the one that was given with fewer. */
function isSameRounded(recorded: number, claimed: number): boolean {
	const places = Math.min(decimalsOf(String(recorded)), decimalsOf(String(claimed)));
	return roundHalfUp(recorded, places) === roundHalfUp(claimed, places);
}
