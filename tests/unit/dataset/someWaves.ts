import type { Wave } from '../../../src/lib/dataset/types';

/** A survey of which everything is known; what matters to a test is given, and the end follows the start. */
export function aWave(given: Partial<Wave> = {}): Wave {
	const start = given.start ?? '2019-03-21';
	return {
		id: 'levada-2019-03',
		pollsterId: 'levada',
		country: 'RUS',
		start,
		end: start,
		dateBasis: 'fieldwork',
		sampleSize: 1638,
		population: '',
		territory: '',
		mode: 'face-to-face',
		marginPublished: 3.4,
		sponsor: '',
		partner: '',
		published: '',
		sourceIds: [],
		note: '',
		...given
	};
}
