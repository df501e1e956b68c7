import { findAnswerGroup } from '../dataset/answerGroup';
import { byNewest } from '../dataset/query/newestFirst';
import type { Dataset, Figure, Wave } from '../dataset/types';
import { formatFieldwork } from '../text/dates';
import { groupName, questionName } from '../text/names';
import { formatReported } from '../text/numbers';
import * as m from '../text/paraglide/messages';

export interface ValueRequest {
	questionIds: readonly string[];
	/** Answer ids or groups of answers, the one that says most first. */
	answers: readonly string[];
	/** Codes of countries; left out: all. */
	countries?: readonly string[];
	/** Who is counted; empty: all respondents. */
	group: string;
}

/**
 * The newest printed value in words: `Positive, total: 59 % in Russia, May 2021`. Only figures that are plainly reported
 * and dated count, never a sum or a doubtful one.
 * @returns empty where there is none
 */
export function newestValue(dataset: Dataset, request: ValueRequest): string {
	const { questionIds, answers, countries, group } = request;
	const figures = dataset.figures.filter(
		(figure) =>
			figure.status === 'reported' &&
			figure.reported.kind !== 'words' &&
			figure.subgroup === group &&
			questionIds.includes(figure.questionId)
	);
	const waves = [...new Set(figures.map(({ waveId }) => waveId))]
		.flatMap((id) => dataset.waves[id] ?? [])
		.filter(({ start, country }) => start !== '' && (countries?.includes(country) ?? true));
	const nameOf = (questionId: string): string | null =>
		questionIds.length > 1 ? questionName(questionId) : null;
	for (const wave of waves.sort(newestWhereAskedOften(waves)))
		for (const answer of answers) {
			const figure = findPrinted(dataset, questionIds, answer, wave, figures);
			if (figure !== undefined) return inWords(dataset, figure, wave, nameOf(figure.questionId));
		}
	return '';
}

/** Of surveys of the same days, the one in the country with most surveys comes first. */
function newestWhereAskedOften(waves: readonly Wave[]): (a: Wave, b: Wave) => number {
	const countIn = (country: string): number => waves.filter((wave) => wave.country === country).length;
	return (a, b) =>
		a.start === b.start && a.end === b.end ? countIn(b.country) - countIn(a.country) : byNewest(a, b);
}

function findPrinted(
	dataset: Dataset,
	questionIds: readonly string[],
	answer: string,
	wave: Wave,
	figures: readonly Figure[]
): Figure | undefined {
	const ofWave = figures.filter(({ waveId }) => waveId === wave.id);
	const printed = questionIds.flatMap((id) => {
		const question = dataset.questions[id];
		const group = question === undefined ? null : findAnswerGroup(question, answer);
		return (group?.printed ?? []).flatMap(
			(one) => ofWave.find(({ questionId, answerId }) => questionId === id && answerId === one.id) ?? []
		);
	});
	return printed[0];
}

/** @param question what tells the question from the others of its chart; `null` where they ask the same */
function inWords(dataset: Dataset, figure: Figure, wave: Wave, question: string | null): string {
	const answers = dataset.questions[figure.questionId]?.answers ?? [];
	const label = answers.find(({ id }) => id === figure.answerId)?.label ?? figure.answerId;
	const value = formatReported(figure.reported);
	// The month says enough here; the days stand on the page that the result leads to.
	const [start, end] = [wave.start.slice(0, 7), wave.end.slice(0, 7)];
	const words = {
		answer: question === null ? label : `${question}, ${label}`,
		value: figure.subgroup === '' ? value : m.search_value_of({ value, group: groupName(figure.subgroup) }),
		place: dataset.countries[wave.country]?.name ?? wave.country,
		date: formatFieldwork({ start, end, dateBasis: wave.dateBasis })
	};
	return m.search_newest(words);
}
