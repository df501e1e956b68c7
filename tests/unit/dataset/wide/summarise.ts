import { countryNames } from '../../../../src/lib/dataset/wide/countryNames';
import { CELL_KINDS, type WideColumn, type WideTable } from '../../../../src/lib/dataset/wide/wideTable';

const country = (id: string, iso2: string, name: string, nameLocal: string) => ({
	id,
	iso2,
	name,
	nameLocal
});

export const COUNTRIES = countryNames([
	country('RUS', 'RU', 'Russia', 'Россия'),
	country('UKR', 'UA', 'Ukraine', 'Україна'),
	country('GEO', 'GE', 'Georgia', 'საქართველო'),
	country('ARM', 'AM', 'Armenia', 'Հայաստան'),
	country('AZE', 'AZ', 'Azerbaijan', 'Azərbaycan'),
	country('KGZ', 'KG', 'Kyrgyzstan', 'Кыргызстан'),
	country('HUN', 'HU', 'Hungary', 'Magyarország'),
	country('CZE', 'CZ', 'Czechia', 'Česko'),
	country('ZZZ', 'ZZ', 'Eleven countries', '')
]);

/** A proposal as a few lines that a person can hold against the table. */
export function summarise(table: WideTable): string {
	const counts = CELL_KINDS.map((kind) => [kind, table.cells.filter((cell) => cell.kind === kind).length]);
	return [
		`answers ${table.orientation}, heads in rows ${table.headerRows.join(' ') || 'none'}`,
		...table.columns.map((column) => `[${column.name}] ${describe(column)}`.trim()),
		...table.answers.map((answer) => {
			const figures = table.figures.filter((figure) => figure.answer === answer);
			const cells = table.columns.map(
				({ name }) => figures.find(({ context }) => context === name)?.printed ?? '.'
			);
			return `${answer}: ${cells.join(' ')}`;
		}),
		counts.flatMap(([kind, count]) => (count === 0 ? [] : [`${count} ${kind}`])).join(', '),
		...table.problems.map(({ row, column, text, message }) => `! ${row}:${column} ${text} ${message}`),
		...table.remarks.map((remark) => `i ${remark}`)
	].join('\n');
}

function describe({ date, country: code, subgroup, sampleSize, rest }: WideColumn): string {
	const days = date === null ? '' : date.start === date.end ? date.start : `${date.start}..${date.end}`;
	const size = sampleSize === null ? '' : `n=${sampleSize}`;
	return [days, code ?? '', subgroup, size, rest === '' ? '' : `? ${rest}`]
		.filter((part) => part !== '')
		.join(' ');
}
