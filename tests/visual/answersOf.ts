import type { Stance } from '../../src/lib/dataset/types';
import type { PlottedSeries } from '../../src/lib/chart/series/plotted';
import { plotSeries, tell } from './plotSeries';

/** One answer on a card, with its share by fieldwork. */
export interface CardAnswer {
	name: string;
	stance: Stance;
	shares: Record<string, string>;
	isWeak?: boolean;
}

/** The answers of a card in its order, in one country; a sample of 1,600 is known where an interval is. */
export function answersOf(
	card: readonly CardAnswer[],
	country = 'RUS',
	countryName = 'Russia'
): PlottedSeries[] {
	return card.map(({ name, stance, shares, isWeak = false }) =>
		plotSeries(
			{ name, stance, country, countryName, tone: 'hue-1', marker: 'circle' },
			tell(shares, 3).map((told) => ({ ...told, isWeak }))
		)
	);
}

/** Levada's role of Stalin as a card of four answers without a middle; the first is the strongest positive one. */
export const ROLE = answersOf([
	{
		name: 'Entirely positive',
		stance: 'positive',
		shares: { '2013-02-15/2013-02-18': '9', '2014-12-19/2014-12-22': '16', '2019-03-21/2019-03-27': '18' }
	},
	{
		name: 'Rather positive',
		stance: 'positive',
		shares: { '2013-02-15/2013-02-18': '40', '2014-12-19/2014-12-22': '36', '2019-03-21/2019-03-27': '52' }
	},
	{
		name: 'Rather negative',
		stance: 'negative',
		shares: { '2013-02-15/2013-02-18': '22', '2014-12-19/2014-12-22': '21', '2019-03-21/2019-03-27': '14' }
	},
	{
		name: 'Entirely (sharply) negative',
		stance: 'negative',
		shares: { '2013-02-15/2013-02-18': '10', '2014-12-19/2014-12-22': '9', '2019-03-21/2019-03-27': '5' }
	},
	{
		name: 'Hard to say',
		stance: 'no-answer',
		shares: { '2014-12-19/2014-12-22': '19', '2019-03-21/2019-03-27': '11' }
	}
]);

/** Levada's attitude as a card of seven words round a neutral one, with two kinds of no answer. */
export const SEVEN_WORDS = answersOf([
	{
		name: 'With admiration',
		stance: 'positive',
		shares: { '2018-03-23/2018-03-27': '2', '2019-03-21/2019-03-27': '4' }
	},
	{
		name: 'With respect',
		stance: 'positive',
		shares: { '2018-03-23/2018-03-27': '29', '2019-03-21/2019-03-27': '41' }
	},
	{
		name: 'With sympathy',
		stance: 'positive',
		shares: { '2018-03-23/2018-03-27': '9', '2019-03-21/2019-03-27': '6' }
	},
	{
		name: 'Indifferently',
		stance: 'neutral',
		shares: { '2018-03-23/2018-03-27': '31', '2019-03-21/2019-03-27': '26', '2021-05-20/2021-05-26': '28' }
	},
	{
		name: 'With dislike, irritation',
		stance: 'negative',
		shares: { '2018-03-23/2018-03-27': '7', '2019-03-21/2019-03-27': '6' }
	},
	{
		name: 'With fear',
		stance: 'negative',
		shares: { '2018-03-23/2018-03-27': '3', '2019-03-21/2019-03-27': '5', '2021-05-20/2021-05-26': '<5' }
	},
	{
		name: 'With disgust, hatred',
		stance: 'negative',
		shares: { '2018-03-23/2018-03-27': '2', '2019-03-21/2019-03-27': '3', '2021-05-20/2021-05-26': '' }
	},
	{
		name: 'I do not know who Stalin is',
		stance: 'no-answer',
		shares: { '2018-03-23/2018-03-27': '1', '2019-03-21/2019-03-27': '1' }
	},
	{
		name: 'Hard to say',
		stance: 'no-answer',
		shares: { '2018-03-23/2018-03-27': '16', '2019-03-21/2019-03-27': '7' }
	}
]);
