import { bad, good, type Parsed } from '../cells/parsed';
import { parseBoolean } from '../cells/parseChoice';
import { parseCountry } from '../cells/parseId';
import { parseFilledText, parseText } from '../cells/parseText';
import { column, type Columns } from '../parseTable';
import type { Country } from '../types';

/** `countries.csv`: places that were asked, and `SUN` and `ZZZ`, which its notes explain. */
export const countryColumns: Columns<Country> = {
	id: column('iso3', parseCountry),
	iso2: column('iso2', parseShortCode),
	name: column('name_en', parseFilledText),
	nameLocal: column('name_local', parseText),
	isFormerUssr: column('former_ussr', parseBoolean),
	note: column('note', parseText)
};

function parseShortCode(cell: string): Parsed<string> {
	return /^[A-Z]{2}$/.test(cell) ? good(cell) : bad(cell, 'is not a country code (two capital letters)');
}
