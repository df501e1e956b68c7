import type { PlottedSeries } from '../../src/lib/chart/series/plotted';
import { plotSeries, tell } from './plotSeries';

/** One measure in one country, as the compare chart takes it. */
export function measureIn(
	country: string,
	countryName: string,
	name: string,
	shares: Record<string, string>,
	more: Partial<PlottedSeries> & { margin?: number } = {}
): PlottedSeries {
	const { margin, ...look } = more;
	return plotSeries(
		{
			name,
			tone: 'hue-1',
			marker: 'circle',
			country,
			countryName,
			measureId: name,
			measureName: name,
			...look
		},
		tell(shares, margin).map((told) => ({
			...told,
			...(margin !== undefined && { innerMargin: margin / 2 })
		}))
	);
}

const LEADER_SHARES: [code: string, name: string, stalin: string, gorbachev: string][] = [
	['RUS', 'Russia', '58', '22'],
	['GEO', 'Georgia', '57', '18'],
	['ARM', 'Armenia', '38', '13'],
	['BGR', 'Bulgaria', '33', '32'],
	['BLR', 'Belarus', '26', '36'],
	['EST', 'Estonia', '9', '56'],
	['POL', 'Poland', '6', '51'],
	['HRV', 'Croatia', '<10', ''],
	['BIH', 'Bosnia and Herzegovina', '', '41']
];

/** Pew's role of Stalin and of Gorbachev: two measures on one row, some below 10, some in words; samples not known. */
export const LEADERS: PlottedSeries[] = (['Stalin', 'Gorbachev'] as const).flatMap((leader, index) =>
	LEADER_SHARES.map(([code, name, ...shares]) =>
		measureIn(code, name, leader, { '2015-06/2016-07': shares[index] ?? '' }, { stance: 'positive' })
	)
);
