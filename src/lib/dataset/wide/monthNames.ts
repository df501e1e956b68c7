/** Names of the months as tables print them, in the nominative and in the case of a date. */
const MONTHS: readonly (readonly string[])[] = [
	['january', 'январь', 'января', 'січень', 'січня', 'იანვარი', 'იანვრის'],
	['february', 'февраль', 'февраля', 'лютий', 'лютого', 'თებერვალი', 'თებერვლის'],
	['march', 'март', 'марта', 'березень', 'березня', 'მარტი', 'მარტის'],
	['april', 'апрель', 'апреля', 'квітень', 'квітня', 'აპრილი', 'აპრილის'],
	['may', 'май', 'мая', 'травень', 'травня', 'მაისი', 'მაისის'],
	['june', 'июнь', 'июня', 'червень', 'червня', 'ივნისი', 'ივნისის'],
	['july', 'июль', 'июля', 'липень', 'липня', 'ივლისი', 'ივლისის'],
	['august', 'август', 'августа', 'серпень', 'серпня', 'აგვისტო', 'აგვისტოს'],
	['september', 'сентябрь', 'сентября', 'вересень', 'вересня', 'სექტემბერი', 'სექტემბრის'],
	['october', 'октябрь', 'октября', 'жовтень', 'жовтня', 'ოქტომბერი', 'ოქტომბრის'],
	['november', 'ноябрь', 'ноября', 'листопад', 'листопада', 'ნოემბერი', 'ნოემბრის'],
	['december', 'декабрь', 'декабря', 'грудень', 'грудня', 'დეკემბერი', 'დეკემბრის']
];

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
/** Cyrillic letters that are typed for Roman numerals. */
const LOOKALIKES: Record<string, string> = { І: 'I', Х: 'X', У: 'V' };
/** Letters that an abbreviated month has at least; in one language two months share no three letters but June and July. */
const SHORTEST = 3;

/** The month, 1-12, of a name, an abbreviation (`мар`, `Sept`) or a Roman numeral; `null` for other words. */
export function monthOf(word: string): number | null {
	const numeral = word.replace(/[ІХУ]/g, (letter) => LOOKALIKES[letter] ?? letter);
	const roman = ROMAN.indexOf(numeral);
	if (roman !== -1) return roman + 1;
	const lower = word.toLowerCase();
	if (lower.length < SHORTEST) return null;
	const fits = MONTHS.flatMap((names, index) =>
		names.some((name) => name.startsWith(lower)) ? [index + 1] : []
	);
	return fits.length === 1 ? (fits[0] ?? null) : null;
}
