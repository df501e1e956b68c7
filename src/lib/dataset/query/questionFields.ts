import { isSum } from '../answerGroup';
import { linksOfPair } from './linksOfPair';
import { responseType } from './responseType';
import type { Answer, Dataset, Question } from '../types';

/** How two readings differ in one field (statistics, section 3.2). */
export type Difference = 'same' | 'minor' | 'major' | 'unknown' | 'undocumented';

/** The fields that belong to a question, whoever was asked it and when. */
export type QuestionField = 'measure' | 'responseType' | 'wording' | 'scale' | 'base' | 'noAnswerTreatment';

/**
 * How two questions differ, as far as `data/` holds it (statistics, section 3.2); what is not written down there is
 * `unknown`. The same question does not differ from itself: where it changed, `breaks.csv` says so.
 */
export function questionFields(
	dataset: Dataset,
	a: Question,
	b: Question
): Record<QuestionField, Difference> {
	return {
		measure: a.measure === b.measure ? 'same' : 'major',
		responseType: unlessUnknown(responseType(a), responseType(b)),
		wording: compareWording(dataset, a, b),
		scale: compareScale(a, b),
		base:
			a.base.includes('not known') || b.base.includes('not known')
				? 'unknown'
				: unlessUnknown(a.base, b.base),
		noAnswerTreatment: compareNoAnswer(a, b)
	};
}

/** Whether somebody recorded the two as made to measure the same, with the reason in the note. */
export function isDocumentedPair(dataset: Dataset, a: string, b: string): boolean {
	return linksOfPair(dataset, a, b).some((link) => {
		// What was written counts, also where fields have lowered the level since.
		const { level } = link.recorded ?? link;
		return level === 'identical' || level === 'equivalent';
	});
}

function unlessUnknown(a: string, b: string): Difference {
	return a === '' || b === '' ? 'unknown' : a === b ? 'same' : 'major';
}

const isRead = ({ wordingRead }: Question): boolean =>
	wordingRead === 'exact' || wordingRead === 'translated';

/**
 * Words can be held against each other in one language only. A recorded equivalence counts as a verified translation
 * where both wordings were read; put together from reports, or not read at all, they stay unknown.
 */
function compareWording(dataset: Dataset, a: Question, b: Question): Difference {
	if (!isRead(a) || !isRead(b)) return 'unknown';
	const isOneLanguage = a.originalLanguage === b.originalLanguage && a.originalLanguage !== '';
	if (isOneLanguage && a.wordingOriginal !== '' && plain(a.wordingOriginal) === plain(b.wordingOriginal))
		return 'same';
	if (isDocumentedPair(dataset, a.id, b.id)) return 'minor';
	return isOneLanguage && a.wordingOriginal !== '' && b.wordingOriginal !== '' ? 'major' : 'unknown';
}

/** Without case, punctuation and accents of the alphabet's own, which nobody hears. */
function plain(text: string): string {
	return text
		.toLowerCase()
		.replaceAll('ё', 'е')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** A scale that says how many answers it has is known, although not every answer was published. */
const SAYS_HOW_MANY = /\b(two|three|four|five|six|seven)\b/;

function compareScale(a: Question, b: Question): Difference {
	const [first, second] = [opinions(a), opinions(b)];
	if (isFullList(a) && isFullList(b)) {
		if (first.join() === second.join()) return 'same';
		return [...first].sort().join() === [...second].sort().join() ? 'minor' : 'major';
	}
	if (a.scale === b.scale && SAYS_HOW_MANY.test(a.scale)) return 'same';
	const isTold = [a, b].every(({ scale }) => SAYS_HOW_MANY.test(scale));
	return isTold && a.scale !== b.scale ? 'major' : 'unknown';
}

/** Answers with an opinion, in the order of the card. */
function opinions({ answers }: Question): string[] {
	return answers.filter((answer) => !isNoAnswer(answer) && !isSum(answer)).map(({ id }) => id);
}

const isNoAnswer = ({ id, stance }: Answer): boolean => stance === 'no-answer' && id !== 'rest';

/** Whether the answers are known one by one: a rest or mere totals hide some. */
function isFullList({ answers }: Question): boolean {
	return (
		answers.some((answer) => !isNoAnswer(answer) && !isSum(answer)) &&
		!answers.some(({ id }) => id === 'rest')
	);
}

/** Whoever refused is often counted with those who found it hard to say, so that alone is a minor difference. */
function compareNoAnswer(a: Question, b: Question): Difference {
	const [first, second] = [a, b].map(({ answers }) =>
		answers.filter((answer) => isNoAnswer(answer) && !isSum(answer)).map(({ id }) => id)
	) as [string[], string[]];
	const hidden = [a, b].some(({ answers }) => answers.some(({ id }) => id === 'rest'));
	if (hidden || first.length === 0 || second.length === 0) return 'unknown';
	const differing = [
		...first.filter((id) => !second.includes(id)),
		...second.filter((id) => !first.includes(id))
	];
	if (differing.length === 0) return 'same';
	return differing.every((id) => id === 'refused') ? 'minor' : 'major';
}
