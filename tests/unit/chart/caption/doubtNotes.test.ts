import { describe, expect, it } from 'vitest';
import { doubtNotes } from '../../../../src/lib/chart/caption/doubtNotes';
import { excludedFigures } from '../../../../src/lib/chart/series/excludedFigures';
import { parsePercent } from '../../../../src/lib/dataset/cells/parsePercent';
import type { Dataset, Figure } from '../../../../src/lib/dataset/types';
import { member, smallDataset } from '../comparability/pairMembers';

const CELLS: [string, string][] = [
	['51', '51 %'],
	['44.5', '44.5 %'],
	['<10', 'below 10 %'],
	['~40', 'about 40 %'],
	['', 'in words only']
];

function reportedAs(printed: string) {
	const parsed = parsePercent(printed);
	if (!parsed.ok) throw new Error(parsed.message);
	return parsed.value;
}

describe('a value that was printed and is not drawn is told as it was printed', () => {
	it.each(CELLS)('%j beside another reading: %s', (printed, words) => {
		const alternatives = [{ printed, reported: reportedAs(printed), note: 'Another page.', sourceIds: [] }];
		const { series } = member({ reading: { alternatives } });
		const [note] = doubtNotes([series]);
		expect(note?.text.replaceAll('\u00a0', ' ')).toContain(words);
		expect(note?.text).not.toContain('NaN');
	});

	it.each(CELLS)('%j left out: %s', (printed, words) => {
		const { wave } = member({}).reading;
		const figure: Figure = {
			waveId: wave.id,
			questionId: 'q',
			subgroup: '',
			answerId: 'yes',
			printed,
			reported: reportedAs(printed),
			status: 'excluded',
			sourceIds: [],
			confirmations: 1,
			note: 'A slip of the page.'
		};
		const dataset: Dataset = { ...smallDataset(), waves: { [wave.id]: wave }, figures: [figure] };
		const [excluded] = excludedFigures(dataset, ['q']);
		expect(excluded?.text.replaceAll('\u00a0', ' ')).toContain(words);
		expect(excluded?.text).not.toContain('NaN');
	});
});
