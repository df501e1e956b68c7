import type { Chart } from '../../chart/buildChart';

/**
 * Everything that a chart says besides its readings: title, questions, notes, source lines and the names of its
 * series, one a line. A release keeps the sum of it, so that no word of a chart that was shared changes unnoticed.
 */
export function chartTexts({ caption, picked }: Chart): string {
	return [
		caption.kicker,
		caption.title,
		...caption.questions.flatMap(({ wording, wordingOriginal, base }) => [wording, wordingOriginal, base]),
		...caption.notes.map(({ text }) => text),
		...caption.sourceLines,
		...picked.series.flatMap(({ name, measureName, countryName }) => [name, measureName, countryName])
	].join('\n');
}
