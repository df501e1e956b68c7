import { bad, good, withRule, type Parsed } from '../cells/parsed';
import { parseBoolean } from '../cells/parseChoice';
import { parseCountry } from '../cells/parseId';
import { parseFilledText, parseText } from '../cells/parseText';
import { column, type Columns } from '../read/parseTable';
import type { Country } from '../types';

const SHORT_CODE = /^[A-Z]{2}$/;

/** `countries.csv`: places that were asked, and `SUN` and `ZZZ`, which its notes explain. */
export const countryColumns: Columns<Country> = {
	id: column('iso3', parseCountry),
	iso2: column(
		'iso2',
		withRule(parseShortCode, { type: 'string', pattern: SHORT_CODE.source, isRequired: true })
	),
	name: column('name_en', parseFilledText),
	nameLocal: column('name_local', parseText),
	isFormerUssr: column('former_ussr', parseBoolean),
	note: column('note', parseText)
};

function parseShortCode(cell: string): Parsed<string> {
	return SHORT_CODE.test(cell) ? good(cell) : bad(cell, 'is not a country code (two capital letters)');
}
