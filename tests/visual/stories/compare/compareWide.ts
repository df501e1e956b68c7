import { compareModel } from '../../../../src/lib/chart/compare/compareModel';
import type { Story } from '../../drawPicture';
import { LEADERS } from '../../measures';

export const story: Story = {
	title: 'The same on a wide desk',
	model: compareModel(LEADERS, { widthPx: 1280 })
};
