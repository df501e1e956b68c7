import { likertModel } from '../../../../src/lib/chart/likert/likertModel';
import { SEVEN_WORDS } from '../../answersOf';
import type { Story } from '../../drawPicture';

export const story: Story = {
	title: 'The same on a wide desk',
	model: likertModel(SEVEN_WORDS, { rowBy: 'wave', widthPx: 1280 })
};
