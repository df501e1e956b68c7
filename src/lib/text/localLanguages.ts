/** Languages (ISO 639) in which local names are given, by ISO 3166 alpha-3 code of the country. */
const LANGUAGE_BY_COUNTRY: Readonly<Record<string, string>> = {
	ARM: 'hy',
	AZE: 'az',
	BGR: 'bg',
	BIH: 'bs',
	BLR: 'be',
	CZE: 'cs',
	DEU: 'de',
	EST: 'et',
	FRA: 'fr',
	GEO: 'ka',
	GRC: 'el',
	HRV: 'hr',
	HUN: 'hu',
	KAZ: 'kk',
	KGZ: 'ky',
	LTU: 'lt',
	LVA: 'lv',
	MDA: 'ro',
	POL: 'pl',
	ROU: 'ro',
	RUS: 'ru',
	SRB: 'sr',
	SUN: 'ru',
	SVK: 'sk',
	TJK: 'tg',
	UKR: 'uk',
	USA: 'en',
	UZB: 'uz'
};

/** The language of a local name from a country, for the attribute `lang`; `undefined` where it is not known. */
export function localLanguage(country: string): string | undefined {
	return LANGUAGE_BY_COUNTRY[country];
}
