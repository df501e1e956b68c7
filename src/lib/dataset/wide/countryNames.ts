import type { Country } from '../types';
import { foldWords } from './plainCell';
import type { CountryNames } from './wideTable';

/** Languages in which pollsters of this field print the names of countries. */
const LANGUAGES = ['en', 'ru', 'uk', 'ka'];

/** Short forms that tables print and no list of names has. */
const SHORT_NAMES: Record<string, readonly string[]> = {
	CZE: ['Czech Rep.', 'Czech Republic'],
	BIH: ['Bosnia', 'Bosnia-Herz.', 'Bosnia & Herzegovina'],
	MDA: ['Rep. of Moldova', 'Молдавия'],
	BLR: ['Белоруссия'],
	RUS: ['РФ', 'Российская Федерация', 'Russian Federation'],
	KGZ: ['Киргизия'],
	MKD: ['N. Macedonia', 'Macedonia'],
	USA: ['U.S.', 'US', 'USA'],
	GBR: ['UK', 'U.K.', 'Britain']
};

/** Countries of the collection with their names in English, Russian, Ukrainian, Georgian and their own language. */
export function countryNames(
	countries: readonly Pick<Country, 'id' | 'iso2' | 'name' | 'nameLocal'>[]
): CountryNames[] {
	const lists = LANGUAGES.map((language) => new Intl.DisplayNames([language], { type: 'region' }));
	return countries.map(({ id, iso2, name, nameLocal }) => {
		// Codes of the collection's own, such as ZZ, have no name in any language.
		const others = /^[A-Z]{2}$/.test(iso2) ? lists.map((list) => list.of(iso2) ?? '') : [];
		const names = [id, name, nameLocal, ...others, ...(SHORT_NAMES[id] ?? [])];
		return { id, names: [...new Set(names.map(foldWords))].filter((one) => one !== '') };
	});
}

/** The country that a text names, by its alpha-3 code; `null` where it names none of the list. */
export function countryNamed(text: string, countries: readonly CountryNames[]): string | null {
	const folded = foldWords(text);
	if (folded === '') return null;
	return countries.find(({ names }) => names.includes(folded))?.id ?? null;
}
