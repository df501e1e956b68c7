import { likertModel } from '../../../../src/lib/chart/likert/likertModel';
import type { Tone } from '../../../../src/lib/chart/series/plotted';
import { answersOf } from '../../answersOf';
import type { Story } from '../../drawPicture';

const PERIODS = answersOf([
	{ name: 'Under Stalin', stance: 'none', shares: { '2012-01': '11', '2017-01-20/2017-01-23': '6' } },
	{ name: 'Under Brezhnev', stance: 'none', shares: { '2012-01': '29', '2017-01-20/2017-01-23': '29' } },
	{ name: 'Under Yeltsin', stance: 'none', shares: { '2012-01': '2', '2017-01-20/2017-01-23': '1' } },
	{ name: 'Now, under Putin', stance: 'none', shares: { '2012-01': '35', '2017-01-20/2017-01-23': '32' } },
	{ name: 'Hard to say', stance: 'no-answer', shares: { '2012-01': '23', '2017-01-20/2017-01-23': '24' } }
]);
const HUES: Tone[] = ['hue-1', 'hue-2', 'hue-3', 'hue-4', 'no-answer'];

/** One of a list: stacked from zero in the order of the card, in hues. */
export const story: Story = {
	title: 'A list without stances',
	model: likertModel(
		PERIODS.map((series, index) => ({ ...series, tone: HUES[index] ?? 'hue-1' })),
		{ rowBy: 'wave', widthPx: 760 }
	)
};
