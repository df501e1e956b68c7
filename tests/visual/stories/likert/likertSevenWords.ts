import { likertModel } from '../../../../src/lib/chart/likert/likertModel';
import { SEVEN_WORDS } from '../../answersOf';
import type { Story } from '../../drawPicture';

/** Three shades on either side; what has no length is said under its bar. */
export const story: Story = {
	title: 'Seven words round a neutral one, with two kinds of no answer',
	model: likertModel(SEVEN_WORDS, { rowBy: 'wave', widthPx: 760 })
};
