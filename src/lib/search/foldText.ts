import { LATIN_BY_LETTER } from './letters';

/**
 * A text as it is looked for: lower case, without marks, in plain Latin letters, so that `Сталіна`, `სტალინა` and
 * `stalina` are the same. Russian, Ukrainian, Belarusian, Georgian and Armenian are transliterated; letters of other
 * scripts stay as they are.
 */
export function foldText(text: string): string {
	const lower = text
		.normalize('NFKC')
		.toLowerCase()
		// “Stalin’s” is looked for as “Stalin”; in other languages an apostrophe is a part of the word.
		.replace(/['’]s(?!\p{L})/gu, '')
		.replace(/['’ʼʻʹ`´]/gu, '')
		// One sound in two letters.
		.replaceAll('ու', 'u');
	const latin = Array.from(lower, (letter) => LATIN_BY_LETTER.get(letter) ?? letter).join('');
	return latin.normalize('NFD').replace(/\p{M}/gu, '');
}
