import { foldText } from './foldText';

/**
 * Words that mean the same in the languages that readers search in: most questions are known in English only, and
 * “сожалеют о распаде” is to find them too. A star stands for any ending. Names of people and countries need no entry
 * where transliteration makes them equal.
 */
const CONCEPTS: Readonly<Record<string, string>> = {
	ussr: 'ussr soviet* union ссср советск* союз* срср радянськ* საბჭოთა კავშირ* სსრკ խորհրդային խսհմ urss sovietic* nsvl psrs tsrs zsrr radziec* svaz sovět*',
	collapse:
		'collapse* breakup broke break dissol* disintegr* распад* развал* крах* розпад* დაშლ* փլուզ* destrăm* rozpad*',
	regret: 'regret* сожале* жале* жалко жалку* шкоду* ნანობ* სინანულ* ափսոս* lituj*',
	attitude: 'attitude* feel* отношени* относ* ставлен* ставит* დამოკიდებულ* վերաբերմունք*',
	role: 'role роль роли ролі როლი როლის դեր դերը',
	leader: 'leader* ruler* вожд* руководител* правител* лидер* керівник* лідер* ბელად* ლიდერ* առաջնորդ*',
	great: 'great outstanding велик* выдающ* видатн* დიდი մեծ',
	wise: 'wise мудр* ბრძენ* իմաստուն*',
	tyrant: 'tyrant* тиран* ტირან* բռնակալ*',
	monument: 'monument* statue* памятник* памʼятник* ძეგლ* հուշարձան* արձան*',
	repression: 'repress* репресс* репрес* რეპრეს* բռնաճնշ*',
	sacrifice: 'sacrifice* victim* жертв* მსხვერპლ* զոհ*',
	crime: 'crime* criminal* преступ* злочин* დანაშაულ*',
	war: 'war войн* війн* ომი ომის ომში պատերազմ*',
	victory: 'victory won побед* перемог* გამარჯვ* հաղթանակ*',
	life: 'life live жизн* жить життя жити ცხოვრ* կյանք*',
	positive: 'positive* положит* позитив* დადებით* դրական*',
	negative: 'negative* отрицат* негатив* უარყოფით* բացասական*',
	yeltsin: 'yeltsin* ельцин* єльцин* ელცინ*'
};

const words = new Map<string, string>();
const beginnings: [string, string][] = [];
for (const [concept, list] of Object.entries(CONCEPTS))
	for (const word of list.split(' '))
		if (word.endsWith('*')) beginnings.push([foldText(word.slice(0, -1)), concept]);
		else words.set(foldText(word), concept);

/** The concept that a folded word belongs to, as a term that stands in no text (`=regret`); `null` for none. */
export function conceptTerm(word: string): string | null {
	const found = words.get(word) ?? beginnings.find(([beginning]) => word.startsWith(beginning))?.[1];
	return found === undefined ? null : `=${found}`;
}
