import { parseSubgroup } from '../cells/parseSubgroup';
import { foldWords } from './plainCell';
import { ALL_WORDS, GROUP_WORDS, KIND_WORDS, type SubgroupKind } from './subgroupWords';

const AGE_WORDS = '(?:years?(?: old)?|yrs?|y\\.?o\\.?|лет|года|год|г|років|роки|рік|წელი|წლის)';
const RANGE = new RegExp(`^(?:ages? ?|aged ?)?(\\d{2})(?:-|to| to )(\\d{2})(?: ?${AGE_WORDS})?\\.?$`);
const OLDEST = new RegExp(
	`^(?:ages? ?|aged ?)?(\\d{2})(?:\\+| ?${AGE_WORDS}? ?(?:and (?:over|older|above)|or (?:over|older)|и старше|і старше|та старше))(?: ?${AGE_WORDS})?\\.?$`
);
const OVER = new RegExp(`^(?:over|older than|старше) (\\d{2})(?: ?${AGE_WORDS})?\\.?$`);
const UNDER = new RegExp(`^(?:under|younger than|до|младше) (\\d{2})(?: ?${AGE_WORDS})?\\.?$`);
/** No month has a day after this one, so a range that goes beyond it is of ages. */
const LAST_DAY = 31;

/** The kind of group that a head announces over the groups themselves, such as `Возраст`. */
export function subgroupKindOf(text: string): SubgroupKind | null {
	const folded = foldWords(text);
	const kinds = Object.keys(KIND_WORDS) as SubgroupKind[];
	return kinds.find((kind) => KIND_WORDS[kind].includes(folded)) ?? null;
}

/** Whether a head means all respondents. */
export function isAllRespondents(text: string): boolean {
	return ALL_WORDS.includes(foldWords(text));
}

/**
 * The group of a head such as `18–24 года`, `60 лет и старше` or `Women` in the collection's form.
 * @param kind what a head above announces; `null`: nothing
 * @param besideAges whether groups beside it are ages, so that a range is one, too
 * @returns `null` where the text is no group, or a bare range that may be days or ages
 */
export function parseSubgroupHead(
	text: string,
	kind: SubgroupKind | null,
	besideAges = false
): string | null {
	const folded = foldWords(text);
	const known = Object.keys(GROUP_WORDS).find((group) => GROUP_WORDS[group]?.includes(folded));
	if (known !== undefined && (kind === null || known.startsWith(`${kind}:`))) return known;
	if (kind === null || kind === 'age') {
		const age = ageOf(folded, kind === 'age' || besideAges);
		if (age !== null) return age;
	}
	if (kind === null) return null;
	const slug = folded.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
	const isLatin = !/[^\p{Script=Latin}\p{Script=Common}]/u.test(folded);
	return isLatin && parseSubgroup(`${kind}:${slug}`).ok ? `${kind}:${slug}` : null;
}

function ageOf(folded: string, isAnnounced: boolean): string | null {
	const range = RANGE.exec(folded);
	if (range !== null) {
		const isAge = isAnnounced || Number(range[2]) > LAST_DAY || /\p{L}/u.test(folded);
		return isAge && Number(range[1]) < Number(range[2]) ? `age:${range[1]}-${range[2]}` : null;
	}
	const oldest = OLDEST.exec(folded)?.[1];
	if (oldest !== undefined) return `age:${oldest}+`;
	const over = OVER.exec(folded)?.[1];
	if (over !== undefined) return `age:over-${over}`;
	const under = UNDER.exec(folded)?.[1];
	return under === undefined ? null : `age:under-${under}`;
}

/** Whether any of the texts can be nothing but an age: ranges of ages beside it are no days then. */
export function holdAges(texts: readonly string[]): boolean {
	return texts.some((text) => parseSubgroupHead(text, null)?.startsWith('age:') === true);
}
