import { baseLocale, locales } from './paraglide/runtime';

/** Languages of the site by their ISO 639 codes, as the settings of its messages list them. */
export const SITE_LANGUAGES: readonly string[] = locales;

/** The language of addresses that name none. */
export const SITE_LANGUAGE: string = baseLocale;

/** What stands before a path in a language: nothing for that one, else its code, such as `/ru`. */
export function languagePrefix(language: string): string {
	return language === SITE_LANGUAGE ? '' : `/${language}`;
}
