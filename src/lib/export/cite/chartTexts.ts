import type { Chart } from '../../chart/buildChart';

/**
 * Everything that a chart says besides its readings: title, questions, notes, source lines and the names of its
 * series, one a line. A release keeps the sum of it, so that no word of a chart that was shared changes unnoticed.
 */
export function chartTexts({ frame, picked }: Chart): string {
	return [
		frame.kicker,
		frame.title,
		...frame.questions.flatMap(({ wording, wordingOriginal, base }) => [wording, wordingOriginal, base]),
		...frame.notes.map(({ text }) => text),
		...frame.sourceLines,
		...picked.series.flatMap(({ name, measureName, countryName }) => [name, measureName, countryName])
	].join('\n');
}
