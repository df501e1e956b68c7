import { likertModel } from '../../../../src/lib/chart/likert/likertModel';
import { answersOf } from '../../answersOf';
import type { Story } from '../../drawPicture';

const inCountry = (
	id: string,
	name: string,
	positive: string,
	neutral: string,
	negative: string,
	isWeak = false
) =>
	answersOf(
		[
			{ name: 'Positive, total', stance: 'positive', shares: { '2012-10/2012-11': positive } },
			{ name: 'Indifferent', stance: 'neutral', shares: { '2012-10/2012-11': neutral }, isWeak },
			{ name: 'Negative, total', stance: 'negative', shares: { '2012-10/2012-11': negative }, isWeak }
		],
		id,
		name
	);

/** The highest positive share first; doubtful figures are hollow, and the key says so. */
export const story: Story = {
	title: 'A row for each country, with doubtful figures',
	model: likertModel(
		[
			...inCountry('ARM', 'Armenia', '25', '', '<10'),
			...inCountry('AZE', 'Azerbaijan', '21', '43', '37', true),
			...inCountry('GEO', 'Georgia', '45', '28', '~20'),
			...inCountry('RUS', 'Russia', '28', '50', '22', true)
		],
		{ rowBy: 'country', widthPx: 760 }
	)
};
