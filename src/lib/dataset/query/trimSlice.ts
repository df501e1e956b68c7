import { recordById } from '../recordById';
import type { Dataset } from '../types';

/**
 * Empties the texts of a slice that no chart page shows, so that they are not sent: what pages and pollsters are,
 * local names, notes on surveys, margins that were borrowed. Figures that are never drawn are left out. Files and other pages have the whole slice.
 */
export function trimSlice(slice: Dataset): Dataset {
	return {
		...slice,
		pollsters: mapRecords(slice.pollsters, (one) => ({ ...one, nameLocal: '', url: '', note: '' })),
		countries: mapRecords(slice.countries, (one) => ({ ...one, nameLocal: '', note: '' })),
		sources: mapRecords(slice.sources, (one) => ({ ...one, title: '', language: '', note: '' })),
		questions: mapRecords(slice.questions, (one) => ({
			...one,
			answers: one.answers.map((answer) => ({ ...answer, note: '' }))
		})),
		waves: mapRecords(slice.waves, ({ borrowedMargin: _, ...one }) => ({
			...one,
			territory: '',
			published: '',
			sourceIds: [],
			note: ''
		})),
		figures: slice.figures
			.filter(({ status }) => status !== 'excluded')
			.map((one) => ({ ...one, confirmations: null })),
		breaks: slice.breaks.map((one) => ({ ...one, sourceIds: [] })),
		climate: slice.climate.map((one) => ({ ...one, sourceIds: [], note: '' })),
		links: slice.links
			.filter(({ questionA, questionB }) => questionA in slice.questions && questionB in slice.questions)
			.map(({ questionA, questionB, level, note }) => ({ questionA, questionB, level, note }))
	};
}

function mapRecords<T extends { id: string }>(
	records: Record<string, T>,
	map: (one: T) => T
): Record<string, T> {
	return recordById(Object.values(records).map(map));
}
