import type { Line } from './readAxis';
import { readContextLines } from './readAxis';
import { foldWords } from './plainCell';
import type { CountryNames, Orientation } from './wideTable';

/** Words that only answers begin with, folded as `foldWords` does. */
const ANSWER_WORDS =
	/^(?:hard to say|dont know|dk|refus|no answer|agree|disagree|yes|no|positive|negative|very|mostly|rather|somewhat|with |strongly|completely|затрудн|отказ|не знаю|нет ответа|да|нет|согласен|не согласен|скорее|безусловно|с |положительн|отрицательн|важко|відмов|так|ні|скоріше|швидше|позитивн|негативн)/;

/** Whether answers stand down the rows or across the columns. */
export function findOrientation(
	rows: readonly Line[],
	columns: readonly Line[],
	countries: readonly CountryNames[]
): Orientation {
	const [down, across] = [answerShare(rows, countries), answerShare(columns, countries)];
	if (down !== across) return down > across ? 'down' : 'across';
	if (down === 0 && hasContext(rows, countries) !== hasContext(columns, countries))
		return hasContext(rows, countries) ? 'across' : 'down';
	const [downWords, acrossWords] = [answerWords(rows), answerWords(columns)];
	return acrossWords > downWords ? 'across' : 'down';
}

/** The share of lines, 0-1, whose heads say something that is neither date, country, group nor a word for numbers. */
function answerShare(lines: readonly Line[], countries: readonly CountryNames[]): number {
	const labels = readContextLines(lines, countries)
		.map(({ label }) => label)
		.filter(({ word, rest }) => word === null || rest !== '');
	if (labels.length === 0) return 0;
	return labels.filter(({ rest }) => rest !== '').length / labels.length;
}

function hasContext(lines: readonly Line[], countries: readonly CountryNames[]): boolean {
	return readContextLines(lines, countries).some(({ label }) => label.hasContext);
}

function answerWords(lines: readonly Line[]): number {
	return lines.filter(({ texts }) => texts.some((text) => ANSWER_WORDS.test(foldWords(text)))).length;
}
