import { drawTrend } from '../../drawTrend';
import type { Story } from '../../drawPicture';
import { plotSeries } from '../../plotSeries';

/** Doubtful, without an interval, "below", "about" and in words: five looks that can be told apart. */
export const story: Story = {
	title: 'Weak figures, unknown samples, below, about and in words',
	model: drawTrend(
		[
			plotSeries({ name: 'Agree', tone: 'hue-1', marker: 'circle' }, [
				{ when: '2012-05', printed: '38', margin: 4.5, innerMargin: 2.5 },
				{ when: '2013-05', printed: '44' },
				{ when: '2014-05', printed: '41', margin: 4, isWeak: true },
				{ when: '2015-05', printed: '~40' },
				{ when: '2016-05', printed: '36', margin: 4 },
				{ when: '2017-05', printed: '' },
				{ when: '2018-05', printed: '33', margin: 4 }
			]),
			plotSeries({ name: 'Disagree', tone: 'hue-2', marker: 'square' }, [
				{ when: '2012-05', printed: '15', margin: 3 },
				{ when: '2014-05', printed: '<10' },
				{ when: '2016-05', printed: '12', margin: 3 },
				{ when: '2018-05', printed: '<5', isWeak: true }
			])
		],
		{ breaks: [], isJoined: false, widthPx: 760 }
	)
};
