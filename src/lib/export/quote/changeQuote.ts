import type { Chart } from '../../chart/buildChart';
import { changeSentences } from '../../chart/change/changeSentences';
import { testChange } from '../../chart/change/testChanges';
import { namedReadings, pickPair } from '../../chart/change/pickPair';
import type { Dataset } from '../../dataset/types';
import { formatList } from '../../text/numbers';
import * as m from '../../text/paraglide/messages';
import { pollsterInSentence } from './quoteSurvey';

/** What may be said of the two readings that a chart was asked to test, with who asked; empty where it was asked for none. */
export function changeQuote(dataset: Dataset, { picked, selection }: Chart): string {
	if (selection.test === '') return '';
	const outcome = pickPair(namedReadings(picked.series, selection.focus), selection.test);
	if (!('pair' in outcome)) return '';
	const names = outcome.pair.map(
		({ reading: { wave } }) => dataset.pollsters[wave.pollsterId]?.name ?? wave.pollsterId
	);
	const places = outcome.pair.map(({ series }) => series.countryName);
	return m.quote_change({
		pollsters: formatList([...new Set(names)].map(pollsterInSentence)),
		places: formatList([...new Set(places)]),
		sentences: changeSentences(dataset, testChange(dataset, ...outcome.pair)).join(' ')
	});
}
