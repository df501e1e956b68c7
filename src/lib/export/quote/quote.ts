import type { PlottedReading, PlottedSeries } from '../../chart/series/plotted';
import type { Dataset, Question } from '../../dataset/types';
import * as m from '../../text/paraglide/messages';
import { quoteCaveats } from './quoteCaveats';
import { quoteFinding } from './quoteFinding';
import { quoteSurvey } from './quoteSurvey';

/** A text with a full stop where it has no end of its own. */
function asSentence(text: string): string {
	return /[.?!]$/.test(text) ? text : `${text}.`;
}

/**
 * One reading in sentences that may be printed as they stand: who asked whom, where, when and how, what was answered, to which
 * question, and all that must be known to take the number for what it is. It says nothing of other readings. What is not
 * in the collection is "not found", never "not published": a chart has not the pages of its surveys.
 */
export function readingQuote(dataset: Dataset, series: PlottedSeries, reading: PlottedReading): string {
	const question = dataset.questions[series.questionId];
	if (question === undefined) return '';
	return [
		quoteSurvey(dataset, series, reading, quoteFinding(question, series, reading)),
		questionSentence(question),
		...quoteCaveats(dataset, question, series, reading)
	].join(' ');
}

/** The same with where it was read: what is copied. */
export function quoteWithSource(quote: string, link: string): string {
	return m.quote_source({ quote, collection: m.site_name(), link });
}

/** The question, in quotation marks only where its wording was read. */
function questionSentence({ wording, wordingRead, originalLanguage }: Question): string {
	switch (wordingRead) {
		case 'exact':
			return originalLanguage === 'en' || originalLanguage === ''
				? m.quote_question({ wording })
				: m.quote_question_translated({ wording });
		case 'translated':
			return m.quote_question_translation({ wording });
		case 'paraphrase':
			return asSentence(m.quote_question_paraphrase({ wording }));
		case 'not-read':
			return asSentence(m.quote_question_described({ wording }));
	}
}
