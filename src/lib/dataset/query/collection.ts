import { isShown } from '../isShown';
import type { Dataset, Figure, Status } from '../types';

/** What the collection amounts to. */
export interface CollectionNumbers {
	figures: number;
	surveys: number;
	/** Surveys of which no source gives the number of people asked. */
	surveysWithoutSize: number;
	questions: number;
	sources: number;
	primarySources: number;
	countries: number;
	/** First and last year of a dated survey, as partial ISO dates. */
	dates: string[];
	byStatus: Record<Status, number>;
}

/** Gallup's eleven countries together are no country. */
export const POOLED = 'ZZZ';

/** Counts what the files hold; nothing here is written by hand. */
export function collectionNumbers(dataset: Dataset): CollectionNumbers {
	const waves = Object.values(dataset.waves);
	const sources = Object.values(dataset.sources);
	const byStatus: Record<Status, number> = { reported: 0, weak: 0, alternative: 0, excluded: 0 };
	for (const { status } of dataset.figures) byStatus[status] += 1;
	return {
		figures: dataset.figures.length,
		surveys: waves.length,
		surveysWithoutSize: waves.filter(({ sampleSize }) => sampleSize === null).length,
		questions: Object.keys(dataset.questions).length,
		sources: sources.length,
		primarySources: sources.filter(({ kind }) => kind === 'primary').length,
		countries: shownCountries(dataset).size,
		dates: waves.flatMap(({ start, end }) => (start === '' ? [] : [start, end])),
		byStatus
	};
}

/** Ids of the countries of which at least one figure is shown. */
function shownCountries(dataset: Dataset): Set<string> {
	const countries = new Set<string>();
	for (const { status, waveId } of dataset.figures) {
		const country = dataset.waves[waveId]?.country;
		if (country === undefined || country === POOLED) continue;
		if (isShown({ status })) countries.add(country);
	}
	return countries;
}

/** A note that says something. */
const SENTENCE = /^.{45,}\.$/;

/** A figure of this status that shows what it is about: the shortest note that still is a sentence. */
export function exampleOfStatus(dataset: Dataset, status: Status): Figure | undefined {
	const isTelling = ({ note, subgroup, reported }: Figure) =>
		subgroup === '' && reported.kind === 'percent' && (status === 'reported' || SENTENCE.test(note));
	return dataset.figures
		.filter((figure) => figure.status === status && isTelling(figure))
		.sort((a, b) => a.note.length - b.note.length)[0];
}
