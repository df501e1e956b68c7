import { foldWords, plainSpaces } from './plainCell';
import { parseCountOfPeople } from './parseShare';

/** Words over or beside the numbers of a table; folded as `foldWords` does. */
const WORDS = {
	size: [
		'n',
		'n=',
		'base',
		'base n',
		'unweighted base',
		'unweighted n',
		'sample',
		'sample size',
		'number of respondents',
		'respondents',
		'n опрошенных',
		'n респондентов',
		'н',
		'база',
		'выборка',
		'число опрошенных',
		'опрошено',
		'кількість опитаних',
		'кількість респондентів',
		'опитано',
		'რაოდენობა'
	],
	count: ['count', 'counts', 'frequency', 'freq', 'частота', 'человек', 'чел', 'осіб', 'სიხშირე'],
	total: ['total', 'sum', 'всего', 'итого', 'сумма', 'усього', 'всього', 'разом', 'сума', 'სულ', 'ჯამი', 'σ'],
	percent: [
		'%',
		'in %',
		'percent',
		'percentage',
		'valid percent',
		'share',
		'% of respondents',
		'percent of respondents',
		'в %',
		'в процентах',
		'в процентах от опрошенных',
		'in percent',
		'in per cent',
		'у відсотках',
		'% опрошенных',
		'в % от опрошенных',
		'в % от числа опрошенных',
		'доля',
		'доля,%',
		'проценты',
		'процент',
		'відсоток',
		'у %',
		'პროცენტი'
	],
	weighted: ['weighted base', 'weighted n', 'cumulative percent', 'cumulative %', 'взвешенная база']
} as const;
export type LineWord = keyof typeof WORDS;

/** What a word says of the numbers of its line; `null` for every other word. */
export function lineWordOf(text: string): LineWord | null {
	const folded = foldWords(text);
	const kinds = Object.keys(WORDS) as LineWord[];
	return kinds.find((kind) => (WORDS[kind] as readonly string[]).includes(folded)) ?? null;
}

const SAMPLE = /\(?\s*(?<![\p{L}\d])[nNН]\s*=\s*(\d[\d ,.']*\d)\s*(?:чел\.?|respondents|осіб)?\s*\)?/u;

/** Takes `N=1620` out of a head: the people asked, and the rest of the text. */
export function takeSampleSize(text: string): { size: number | null; rest: string } {
	const plain = plainSpaces(text);
	const found = SAMPLE.exec(plain);
	const size = found === null ? null : parseCountOfPeople(found[1] ?? '');
	if (found === null || size === null) return { size: null, rest: text };
	const rest = `${plain.slice(0, found.index)} ${plain.slice(found.index + found[0].length)}`;
	return { size, rest: rest.replace(/\s+/g, ' ').replace(/^[\s,;:]+|[\s,;:]+$/g, '') };
}

const NOTE =
	/^(?:(?:sources?|notes?|base|question|источник|примечани[ея]|вопрос|джерело|примітка|дані)\s*[:.№\d(]|q\d+\w?\b|опрос (?:провед|\d)|©|\*\s*\p{L})/iu;
/** A label of an answer is seldom longer; a note is. */
const LONGEST_LABEL = 90;

/** Whether a text reads like a title, a source or a note rather than a label. */
export function readsLikeNote(text: string): boolean {
	const plain = plainSpaces(text);
	return plain.length > LONGEST_LABEL || (NOTE.test(plain) && lineWordOf(plain) === null);
}
