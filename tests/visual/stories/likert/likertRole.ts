import { likertModel } from '../../../../src/lib/chart/likert/likertModel';
import { ROLE } from '../../answersOf';
import type { Story } from '../../drawPicture';

/** Zero is the border; one list adds to 101 and says so, one is known in part. */
export const story: Story = {
	title: 'Four answers without a neutral one, and no answer apart',
	model: likertModel(ROLE, { rowBy: 'wave', widthPx: 760 })
};
