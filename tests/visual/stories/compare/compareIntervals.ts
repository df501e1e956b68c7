import { compareModel } from '../../../../src/lib/chart/compare/compareModel';
import type { Story } from '../../drawPicture';
import { measureIn } from '../../measures';

const wise = (id: string, name: string, shares: Record<string, string>, margin?: number) =>
	measureIn(id, name, 'Agree, total', shares, {
		stance: 'positive',
		...(margin !== undefined && { margin })
	});

/** Thin and thick intervals; hollow where none is known; earlier surveys small and faint; one doubtful. */
export const story: Story = {
	title: 'One measure with intervals, earlier surveys and a doubtful figure',
	model: compareModel(
		[
			wise('GEO', 'Georgia', { '2012-10/2012-11': '68' }, 4.2),
			wise('RUS', 'Russia', { '2012-10': '47', '2016-03': '50', '2018-04': '57' }, 5),
			wise('ARM', 'Armenia', { '2012-10/2012-11': '55' }),
			wise('UKR', 'Ukraine', { '2016-02': '34', '2018-02': '28', '2019-05-24/2019-06-07': '31' }, 3.3),
			wise('AZE', 'Azerbaijan', { '2012-10/2012-11': '' })
		].map((series) =>
			series.country === 'ARM'
				? { ...series, readings: series.readings.map((reading) => ({ ...reading, status: 'weak' as const })) }
				: series
		),
		{ widthPx: 760 }
	)
};
