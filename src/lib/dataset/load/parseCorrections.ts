/** A row of the log of corrected figures. */
export interface Correction {
	date: string;
	/** File and ids of wave, question, subgroup and answer, as the log names them. */
	figureKey: string[];
	old: string;
	value: string;
	why: string;
	/** Id of a page. */
	source: string;
}

const CELLS = ['figure', 'old', 'value', 'why', 'source'].map((name) => `(?<${name}>[^|\\n]*)\\|`).join('');
const ROW = new RegExp(`^\\|\\s*(?<date>\\d{4}-\\d{2}-\\d{2})\\s*\\|${CELLS}`, 'gm');

/** The rows of the log, newest first as it stands; none as long as nothing was corrected. */
export function parseCorrections(log: string): Correction[] {
	return [...log.matchAll(ROW)].map(({ groups = {} }) => {
		const { date = '', figure = '', old = '', value = '', why = '', source = '' } = groups;
		return {
			date,
			figureKey: figure.split(/[\s,`]+/).filter((part) => part !== ''),
			old: old.trim(),
			value: value.trim(),
			why: why.trim(),
			source: source.trim()
		};
	});
}

/** Whether a row of the log is about a figure; the ids of both are those of one time. */
export function isCorrectionOf(
	{ figureKey }: Correction,
	figure: { waveId: string; questionId: string; subgroup: string; answerId: string }
): boolean {
	const { waveId, questionId, subgroup, answerId } = figure;
	return (
		[waveId, questionId, answerId].every((id) => figureKey.includes(id)) &&
		(subgroup === '' ? !figureKey.some((part) => part.includes(':')) : figureKey.includes(subgroup))
	);
}
