import { drawTrend } from '../../drawTrend';
import type { Story } from '../../drawPicture';
import { plotSeries } from '../../plotSeries';

/** Years as bars and never joined, long fieldwork as a bar, dates of publication and inferred ones dashed. */
export const story: Story = {
	title: 'Dates known to the year, the month, the day, by publication, and inferred',
	model: drawTrend(
		[
			plotSeries({ name: 'Greatest figure: Stalin', tone: 'hue-1', marker: 'circle' }, [
				{ when: '1989', printed: '12' },
				{ when: '1994', printed: '20' },
				{ when: '1999', printed: '35' },
				{ when: '2002', printed: '33', basis: 'inferred' },
				{ when: '2003-01-10/2003-03-20', printed: '40' },
				{ when: '2005-03-05', printed: '38', basis: 'publication' },
				{ when: '2008-04', printed: '36' },
				{ when: '2010-06', printed: '32', basis: 'inferred' },
				{ when: '2012-10-19/2012-10-22', printed: '49' },
				{ when: '', printed: '51' }
			])
		],
		{ breaks: [], isJoined: false, widthPx: 760 }
	)
};
