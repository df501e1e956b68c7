import { compareModel } from '../../../../src/lib/chart/compare/compareModel';
import type { Story } from '../../drawPicture';
import { LEADERS } from '../../measures';

/** Names stand over their rows; marks of like shares are moved up and down. */
export const story: Story = {
	title: 'The same on a phone of 320 pixels',
	model: compareModel(LEADERS, { widthPx: 320 })
};
