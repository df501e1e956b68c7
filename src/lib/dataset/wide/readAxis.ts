import { holdAges } from './parseSubgroupHead';
import { readLabel, type LineLabel } from './readLabel';
import type { SubgroupKind } from './subgroupWords';
import type { CountryNames } from './wideTable';

/** A row or a column of the body. */
export interface Line {
	/** Of the row or column in the table, from 0. */
	index: number;
	/** Heads or labels, outermost first. */
	texts: string[];
	/** Group announced by a heading over the line. */
	kind: SubgroupKind | null;
	/** A heading over the line that is neither a country nor a date nor a kind of group. */
	section: string;
}

/** A line whose heads were read as polls, countries and groups. */
export interface ContextLine {
	line: Line;
	label: LineLabel;
}

/** A line whose heads were read as an answer, and what else they say of the poll. */
export interface AnswerLine extends ContextLine {
	/** Empty where there is no text for it. */
	answer: string;
}

export function readContextLines(lines: readonly Line[], countries: readonly CountryNames[]): ContextLine[] {
	const besideAges = holdAges(lines.flatMap(({ texts }) => texts));
	return lines.map((line) => {
		const label = readLabel(line.texts, countries, { kind: line.kind, besideAges });
		return { line, label };
	});
}

/**
 * The answers of an axis. A level of labels whose every text is a date, a country or a group speaks of the poll; all
 * other levels make the answer. The innermost level is the answer where all of them look like something else.
 * @param place names a line by where it stands
 */
export function readAnswerLines(
	lines: readonly Line[],
	countries: readonly CountryNames[],
	place: (line: Line) => string
): AnswerLine[] {
	const depth = lines[0]?.texts.length ?? 0;
	const isContext = (level: number): boolean => {
		const texts = lines.flatMap(({ texts: all }) => all[level] || []);
		const labels = texts.map((text) => readLabel([text], countries, { isAnswer: true }));
		return texts.length > 0 && labels.every(({ hasContext, rest }) => hasContext && rest === '');
	};
	const levels = Array.from({ length: depth }, (_, level) => level).map(isContext);
	if (levels.every(Boolean)) levels.splice(-1, 1, false);
	const answers = lines.map((line) => {
		const outer = line.texts.filter((_, level) => levels[level]);
		const inner = line.texts.filter((_, level) => !levels[level]);
		const own = readLabel(inner, countries, { isAnswer: true });
		const label = readLabel(outer, countries, { kind: line.kind });
		const word = own.rest === '' && !own.hasContext ? own.word : null;
		return { line, label: { ...label, word, sampleSize: null }, answer: own.name };
	});
	// A table of one answer seldom repeats it beside its figures: it is named by its place and asked for.
	const [only] = answers;
	if (answers.length === 1 && only?.answer === '') only.answer = place(only.line);
	return withSections(answers);
}

/** Where one label stands under several headings, the heading is part of the answer. */
function withSections(lines: AnswerLine[]): AnswerLine[] {
	const isRepeated = (one: AnswerLine): boolean =>
		lines.some(
			(other) =>
				other !== one &&
				other.answer === one.answer &&
				other.label.name === one.label.name &&
				other.line.section !== one.line.section
		);
	return lines.map((line) => {
		const { section } = line.line;
		const isApart = line.answer !== '' && section !== '' && line.label.word === null && isRepeated(line);
		return isApart ? { ...line, answer: `${section} / ${line.answer}` } : line;
	});
}
