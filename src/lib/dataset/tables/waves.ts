import { parseChoice } from '../cells/parseChoice';
import { parseDate } from '../cells/parseDate';
import { parseCountry, parseId, parseSourceIds } from '../cells/parseId';
import { parseCount, parseMargin } from '../cells/parseNumber';
import { optional } from '../cells/parsed';
import { parseText } from '../cells/parseText';
import { column, type Columns } from '../read/parseTable';
import type { DateBasis, Mode, Wave } from '../types';

const DATE_BASES: readonly DateBasis[] = ['fieldwork', 'month', 'year', 'publication', 'inferred'];
const MODES: readonly Mode[] = ['face-to-face', 'telephone', 'online', 'mixed'];

/** `waves.csv`: one survey in one country. An empty cell means "not known", never zero. */
export const waveColumns: Columns<Wave> = {
	id: column('wave_id', parseId),
	pollsterId: column('pollster_id', parseId),
	country: column('country', parseCountry),
	start: column('fieldwork_start', optional(parseDate, '')),
	end: column('fieldwork_end', optional(parseDate, '')),
	dateBasis: column('date_basis', parseChoice(DATE_BASES)),
	sampleSize: column('sample_size', optional(parseCount, null)),
	population: column('population', parseText),
	territory: column('territory', parseText),
	mode: column('mode', optional(parseChoice(MODES), null)),
	marginPublished: column('margin_published', optional(parseMargin, null)),
	sponsor: column('sponsor', parseText),
	partner: column('partner', parseText),
	published: column('published', optional(parseDate, '')),
	sourceIds: column('sources', parseSourceIds),
	note: column('note', parseText)
};
