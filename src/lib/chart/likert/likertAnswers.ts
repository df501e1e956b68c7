import { isTotal } from '../../dataset/answerGroup';
import type { Stance } from '../../dataset/types';
import type { PlottedSeries } from '../series/plotted';

/** Where an answer stands: on one side of zero, astride it, in a plain stack from zero, or apart at the right. */
export type LikertSide = 'negative' | 'neutral' | 'positive' | 'plain' | 'apart';

export interface LikertAnswer {
	/** Answer id or stance group. */
	id: string;
	name: string;
	stance: Stance;
	side: LikertSide;
	/** Colour token: a stance with `-strong` or `-light` where it has several answers, or a hue. */
	tone: string;
}

/** From the strongest answer of a stance to the mildest, by how many there are; two are set as far apart as three. */
const SHADES: Record<number, readonly string[]> = { 1: [''], 2: ['-strong', '-light'] };
const MANY_SHADES = ['-strong', '', '-light'];
const HUE_COUNT = 6;

/**
 * The answers of a chart from left to right: negative with the strongest outermost, neutral, positive with the
 * strongest outermost, and those who gave no answer apart (statistics, section 4.5). Strength follows from the
 * place on the card, whose order the series keep. A list without stances is stacked from zero in the card's order.
 */
export function likertAnswers(series: readonly PlottedSeries[]): LikertAnswer[] {
	const card = series.filter(
		(one, index) => series.findIndex(({ answerId }) => answerId === one.answerId) === index
	);
	const of = (stance: Stance) => card.filter((one) => one.stance === stance);
	const onScale = card.filter(({ stance }) => stance !== 'no-answer');
	const stances = new Set(onScale.map(({ stance }) => stance));
	const apart = shade(of('no-answer'), 'apart');
	if (stances.has('none')) return [...onScale.map(inHue), ...apart];
	if (stances.size < 2) return [...shade(onScale, 'plain'), ...apart];
	const isPositiveFirst = isInCardOrder(onScale.map(({ stance }) => stance));
	const strongestFirst = (side: PlottedSeries[], isFirstSide: boolean) =>
		isFirstSide ? side : side.toReversed();
	return [
		...shade(strongestFirst(of('negative'), !isPositiveFirst), 'negative'),
		...shade(of('neutral'), 'neutral'),
		...shade(strongestFirst(of('positive'), isPositiveFirst), 'positive').toReversed(),
		...apart
	];
}

/** Whether the card goes from positive to negative, told by the first answers of the two stances that it has. */
function isInCardOrder(stances: Stance[]): boolean {
	const order: Stance[] = ['positive', 'neutral', 'negative'];
	const firsts = order.filter((stance) => stances.includes(stance)).map((stance) => stances.indexOf(stance));
	return (firsts[0] ?? 0) < (firsts.at(-1) ?? 0);
}

function shade(strongestFirst: readonly PlottedSeries[], side: LikertSide): LikertAnswer[] {
	const [singles, totals] = [false, true].map((wanted) =>
		strongestFirst.filter(({ answerId }) => isTotal(answerId) === wanted)
	);
	const shades = SHADES[singles?.length ?? 0] ?? MANY_SHADES;
	const shaded = (singles ?? []).map((one, rank) => ({
		...likertAnswer(one, side),
		tone: `${one.stance}${shades[rank % shades.length] ?? ''}`
	}));
	return [...shaded, ...(totals ?? []).map((one) => ({ ...likertAnswer(one, side), tone: one.stance }))];
}

function inHue(one: PlottedSeries, index: number): LikertAnswer {
	const hue = one.tone.startsWith('hue-') ? one.tone : `hue-${(index % HUE_COUNT) + 1}`;
	return { ...likertAnswer(one, 'plain'), tone: hue };
}

function likertAnswer(one: PlottedSeries, side: LikertSide): LikertAnswer {
	return { id: one.answerId, name: answerName(one), stance: one.stance, side, tone: one.tone };
}

/** The name of the answer alone: the country stands at the row. */
export function answerName({ name, countryName, measureName }: PlottedSeries): string {
	if (name === countryName) return measureName;
	return name.startsWith(`${countryName}, `) ? name.slice(countryName.length + 2) : name;
}
