import { compareModel } from '../../../../src/lib/chart/compare/compareModel';
import type { Story } from '../../drawPicture';
import { LEADERS } from '../../measures';

/** Sorted by the first measure; `<10` is a bar from 0, and figures in words are said in their row. */
export const story: Story = {
	title: 'Two measures in nine countries, samples not known',
	model: compareModel(LEADERS, { widthPx: 760 })
};
