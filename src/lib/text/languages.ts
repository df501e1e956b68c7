import * as m from './paraglide/messages';

const NAMES = new Intl.DisplayNames('en-GB', { type: 'language' });

/** Name of a language by its ISO 639 code; `und` is said to be not known. */
export function languageName(code: string): string {
	return code === 'und' ? m.site_language_unknown() : (NAMES.of(code) ?? code);
}
