import { likertModel } from '../../../../src/lib/chart/likert/likertModel';
import { SEVEN_WORDS } from '../../answersOf';
import type { Story } from '../../drawPicture';

/** Names stand over their bars, and the key wraps. */
export const story: Story = {
	title: 'The same on a phone of 320 pixels',
	model: likertModel(SEVEN_WORDS, { rowBy: 'wave', widthPx: 320 })
};
