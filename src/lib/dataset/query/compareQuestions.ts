import type { Dataset, Level } from '../types';
import { linksOfPair } from './linksOfPair';

/** How far the shares of two questions may be held together, and who says so. */
export interface Comparability {
	level: Level;
	/** The reason as recorded; empty where it follows from the questions alone. */
	note: string;
	/** Whether the pair stands in links.csv. */
	isRecorded: boolean;
}

/**
 * The level of a pair: that of its link, which `lowerLinks` has lowered to what the fields allow. Of a pair that has
 * none, two questions on the same measure are related at best, since wording or pollster differs, and any others are not
 * comparable (statistics, section 3.3).
 */
export function compareQuestions(dataset: Dataset, a: string, b: string): Comparability {
	if (a === b) return { level: 'identical', note: '', isRecorded: false };
	const [link] = linksOfPair(dataset, a, b);
	if (link !== undefined) return { level: link.level, note: link.note, isRecorded: true };
	const [first, second] = [dataset.questions[a], dataset.questions[b]];
	const isSameMeasure = first !== undefined && first.measure === second?.measure;
	return { level: isSameMeasure ? 'related' : 'not-comparable', note: '', isRecorded: false };
}

/** Whether shares of the two may stand on one axis (statistics, section 3.4): related ones only where a reader asked for it. */
export function mayShareAxis(dataset: Dataset, a: string, b: string, isOverlaid: boolean): boolean {
	const { level } = compareQuestions(dataset, a, b);
	return level === 'related' ? isOverlaid : level !== 'not-comparable';
}

/**
 * Questions in groups within which any two may share an axis; a question joins the first group that takes it, so the
 * order of the questions is kept.
 */
export function axisGroups(
	dataset: Dataset,
	questionIds: readonly string[],
	isOverlaid: boolean
): string[][] {
	const groups: string[][] = [];
	for (const id of questionIds) {
		const group = groups.find((members) =>
			members.every((member) => mayShareAxis(dataset, member, id, isOverlaid))
		);
		if (group === undefined) groups.push([id]);
		else group.push(id);
	}
	return groups;
}

/** Whether any of the questions stand apart only until a reader lays related ones over one another. */
export function canOverlay(dataset: Dataset, questionIds: readonly string[]): boolean {
	return axisGroups(dataset, questionIds, false).length > axisGroups(dataset, questionIds, true).length;
}
