import { parseDataset } from '../../../src/lib/dataset/load/parseDataset';
import type { Dataset } from '../../../src/lib/dataset/types';
import { FIGURE_HEADER, lines, SMALL_FILES } from './smallFiles';

/** Printed shares of one survey by answer; a share may carry its status: `18 weak`. */
export type Shares = Record<string, string>;

/** Surveys of the small data whose figures a test may give, the earlier one first. */
export const SURVEYS = ['levada-2018-03', 'levada-2019-03'] as const;

const figure = (wave: string, answer: string, text: string): string => {
	const [value = '', status = 'reported'] = text.split(' ');
	const note = status === 'reported' && value !== '' ? '' : 'Why.';
	return `${wave},levada-attitude,,${answer},${value},${status},levada-1,1,${note}`;
};

/** The small data with other figures of `levada-attitude`: those of up to two surveys. */
export function twoSurveys(...surveys: Shares[]): Dataset {
	const rows = surveys.flatMap((shares, index) =>
		Object.entries(shares).map(([answer, text]) => figure(SURVEYS[index] ?? '', answer, text))
	);
	return parseDataset({ ...SMALL_FILES, 'levada.csv': lines(FIGURE_HEADER, ...rows) }, 'test').dataset;
}
