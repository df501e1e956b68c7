/**
 * Letters and the plain Latin letters that stand for them, pair by pair. Letters that are a Latin letter with a mark
 * (ö, č, ņ) are not listed: their marks are taken off.
 */
const CYRILLIC =
	'а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ы y э e ю yu я ya ' +
	'є ye і i ї i ґ g ў u ј j љ lj њ nj ћ c ђ dj џ dz қ k ғ g ң n ө o ұ u ү u һ h ә a ҷ j ҳ h';
const GEORGIAN =
	'ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h';
const ARMENIAN =
	'ա a բ b գ g դ d ե e զ z է e ը e թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k օ o ֆ f';
const LATIN = 'ł l đ d ð d ø o þ th ß ss æ ae œ oe ı i ə e ħ h';
/** Signs that change the letter before them and have no sound of their own. */
const SILENT = ['ъ', 'ь'];

function readPairs(pairs: string): [string, string][] {
	const parts = pairs.split(' ');
	return parts.flatMap((letter, at) => (at % 2 === 0 ? [[letter, parts[at + 1] ?? '']] : []));
}

/** Plain Latin letters by lower-case letter; empty for a silent sign. */
export const LATIN_BY_LETTER: ReadonlyMap<string, string> = new Map([
	...[CYRILLIC, GEORGIAN, ARMENIAN, LATIN].flatMap(readPairs),
	...SILENT.map((sign): [string, string] => [sign, ''])
]);
