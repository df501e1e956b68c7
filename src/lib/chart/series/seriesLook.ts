import type { Series } from '../../dataset/query/series';
import type { Marker, Tone } from './plotted';

const HUES = ['hue-1', 'hue-2', 'hue-3', 'hue-4', 'hue-5', 'hue-6'] as const;
const MARKERS = ['circle', 'square', 'diamond', 'triangle', 'cross', 'star'] as const;

/** Colour and marker of every series; the same for a series whatever else is chosen beside it. */
export interface SeriesLook {
	tone: Tone;
	marker: Marker;
}

/**
 * Gives tones by stance where the series of one question and country differ by it, else one hue for each.
 * `offered` holds all ids in the order in which they are offered, so that choosing changes no colour.
 */
export function lookOfSeries(
	series: Series,
	shown: Series[],
	offered: { answers: string[]; places: string[] }
): SeriesLook {
	const place = offered.places.indexOf(placeOf(series));
	const answer = offered.answers.indexOf(series.answerId);
	const answersShown = new Set(shown.map((other) => other.answerId));
	const placesShown = new Set(shown.map(placeOf));
	const isByPlace = answersShown.size === 1 && placesShown.size > 1;
	const index = isByPlace ? place : answer;
	const marker = MARKERS[(isByPlace || placesShown.size === 1 ? index : place) % MARKERS.length] ?? 'circle';
	const hue = HUES[index % HUES.length] ?? 'hue-1';
	const isByStance = !isByPlace && hasStanceOfItsOwn(series, shown);
	return { tone: isByStance && series.stance !== 'none' ? series.stance : hue, marker };
}

/** A question in a country: the lines of one place belong together. */
export function placeOf(series: { questionId: string; country: string }): string {
	return `${series.questionId}:${series.country}`;
}

function hasStanceOfItsOwn(series: Series, shown: Series[]): boolean {
	if (shown.some((other) => other.stance === 'none')) return false;
	const sameTone = shown.filter(
		(other) => placeOf(other) === placeOf(series) && other.stance === series.stance
	);
	return sameTone.length <= 1;
}
