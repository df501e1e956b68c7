import { byTime } from '../../dataset/time';
import type { Dataset } from '../../dataset/types';
import { groupName } from '../../text/names';
import { questionHref } from '../../text/pageLinks';
import * as m from '../../text/paraglide/messages';
import { nameAnswer, nameQuestion, sharesItsPlace } from '../series/nameSeries';
import type { PlottedReading, PlottedSeries } from '../series/plotted';
import type { Reference } from '../caption/references';
import { remarksOf } from '../caption/remarks';
import { plainShare, textCell, type TableCell, type TableModel, type TableRow } from './tableModel';
import { countryCell, modeCell, pollsterCell, sampleCell } from './waveCells';

/** Less than any step between printed shares, in points: `below 10` stands right before 10. */
const JUST_UNDER = 0.001;

/** Columns that are left out where they say the same in all rows. */
const MAY_GO = ['country', 'pollster', 'group'];
const NUMBERS = ['value', 'sample'];

/** A row a reading in time order, with all that must be known to quote it. */
export function readingsTable(
	dataset: Dataset,
	series: PlottedSeries[],
	references: Reference[]
): TableModel {
	const columns = [
		['country', m.table_country()],
		['pollster', m.table_pollster()],
		['group', m.table_group()],
		['answer', m.table_answer()],
		['value', m.table_value()],
		['interval', m.table_interval()],
		['sample', m.table_sample()],
		['mode', m.table_mode()],
		['status', m.table_status()]
	] as const;
	const rows = series
		.flatMap((one) => one.readings.map((reading) => ({ one, reading })))
		.sort((a, b) => byTime(a.reading.wave, b.reading.wave))
		.map(({ one, reading }): TableRow => {
			const { wave, waveId, sourceIds } = reading;
			const pages = references.filter(({ sourceId }) => sourceIds.includes(sourceId));
			return {
				id: `${one.id}@${waveId}`,
				head: reading.dateText,
				href: `${questionHref(one.questionId)}#${waveId}`,
				cells: [
					countryCell(dataset, wave),
					pollsterCell(dataset, wave),
					textCell(groupName(one.subgroup)),
					textCell(answerText(dataset, one, series)),
					valueCell(reading),
					intervalCell(reading),
					sampleCell(dataset, wave),
					modeCell(dataset, wave),
					statusCell(reading, pages)
				],
				references: pages.map(({ number, url }) => ({ number, url }))
			};
		});
	const isKept = columns.map(([id], index) => {
		const texts = new Set(rows.map(({ cells }) => cells[index]?.plain));
		return id === 'interval' ? texts.size > 1 || !texts.has('') : !MAY_GO.includes(id) || texts.size > 1;
	});
	return {
		corner: m.table_survey(),
		columns: columns
			.filter((_, index) => isKept[index])
			.map(([id, name]) => ({ id, name, isNumber: NUMBERS.includes(id) })),
		rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => isKept[index]) })),
		hasReferences: true
	};
}

/** The answer, with its question where the same pollster asked another one there. */
function answerText(dataset: Dataset, one: PlottedSeries, shown: PlottedSeries[]): string {
	const question = dataset.questions[one.questionId];
	const answer = question === undefined ? one.answerId : nameAnswer(question, one.answerId);
	return sharesItsPlace(dataset, one, shown) ? `${nameQuestion(dataset, one.questionId)}, ${answer}` : answer;
}

function valueCell(reading: PlottedReading): TableCell {
	const { reported } = reading;
	const share = plainShare(reading);
	if (reported.kind === 'words') return textCell(share, null);
	return textCell(share, reported.kind === 'below' ? reported.limit - JUST_UNDER : reported.pct);
}

function intervalCell({ interval }: PlottedReading): TableCell {
	if (interval === null) return textCell(m.cell_none(), null, '');
	return textCell(`${interval.low.toFixed(1)}–${interval.high.toFixed(1)}`);
}

/** Doubt and derivation, and what kind of pages print the share. */
function statusCell(reading: PlottedReading, references: Reference[]): TableCell {
	const kinds = new Set(references.map(({ isPrimary }) => isPrimary));
	const kind = kinds.size > 1 ? m.status_both() : kinds.has(true) ? m.status_primary() : m.status_secondary();
	return textCell([...remarksOf(reading), kind].join('; '));
}
