import { likertModel } from '../../../../src/lib/chart/likert/likertModel';
import { answersOf } from '../../answersOf';
import type { Story } from '../../drawPicture';

/** Names over the first bar in place of a key, as each is narrower than its bar. */
export const story: Story = {
	title: 'Three answers with their names over the first bar',
	model: likertModel(
		answersOf([
			{ name: 'More good', stance: 'positive', shares: { '2007-12': '28', '2019-02': '40' } },
			{ name: 'Good and bad alike', stance: 'neutral', shares: { '2007-12': '36', '2019-02': '34' } },
			{ name: 'More bad', stance: 'negative', shares: { '2007-12': '19', '2019-02': '14' } },
			{ name: 'Hard to say', stance: 'no-answer', shares: { '2007-12': '17', '2019-02': '12' } }
		]),
		{ rowBy: 'wave', widthPx: 760 }
	)
};
