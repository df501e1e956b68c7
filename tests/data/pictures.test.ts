import { describe, expect, test } from 'vitest';
import { overlaps } from '../../src/lib/chart/box';
import { CATALOG } from '../../src/lib/chart/catalog/catalog';
import type { ChartEntry } from '../../src/lib/chart/catalog/entry';
import { exploreEntry } from '../../src/lib/chart/exploreEntry';
import { PICTURE_FORMATS, type PictureFormat } from '../../src/lib/chart/pictureFormat';
import { permalink } from '../../src/lib/export/permalink';
import { PICTURE_SIZES } from '../../src/lib/export/pictureParameters';
import { chartPicture } from '../../src/lib/server/chartPicture';
import { pictureMarkup } from '../../src/lib/server/chartSvg';
import { pictureTexts, type PictureText } from '../unit/chart/pictureBoxes';
import { chartOf, dataset } from './realCharts';

/** Type of source lines and of crowded drawings, and of all that is read first, in a picture 1080 or 1200 pixels wide. */
const [LEAST_PX, LEAST_READ_PX] = [15.99, 20];
const ADDRESS = new URL('https://memory-polls.example/charts/x.svg');

interface Case {
	name: string;
	entry: ChartEntry;
	query: string;
	title?: string;
}

const explorer = (name: string, questionIds: string[], query = ''): Case => ({
	name: `explore: ${name}`,
	entry: exploreEntry(dataset, questionIds),
	query,
	title: `${name} in the explorer`
});

const withOriginal = (language: string): string[] =>
	Object.values(dataset.questions)
		.filter(({ originalLanguage, wordingOriginal }) => originalLanguage === language && wordingOriginal !== '')
		.slice(0, 1)
		.map(({ id }) => id);
const charts = CATALOG.map((entry): Case => ({ name: entry.id, entry, query: '' }));
const CASES: Case[] = [
	...charts,
	...charts.slice(0, 12).map((one) => ({ ...one, name: `${one.name}?events=1`, query: 'events=1' })),
	...charts.slice(0, 2).map((one) => ({ ...one, name: `${one.name}, empty`, query: 'from=1900&to=1901' })),
	...charts.slice(0, 24).map((one) => ({ ...one, name: `${one.name}?overlay=1`, query: 'overlay=1' })),
	...['ka', 'uk', 'ru'].map((language) => explorer(`a question in ${language}`, withOriginal(language))),
	explorer('eight questions', Object.keys(dataset.questions).slice(0, 8))
];

function textsOf({ entry, query, title }: Case, size: (typeof PICTURE_SIZES)[number]): PictureText[] {
	const { slice, chart, offer } = chartOf(entry, query, title);
	const link = permalink(ADDRESS.origin, entry, chart.selection);
	const context = { chart, dataset: slice, offer, link, url: ADDRESS };
	const picture = chartPicture(context, { size, widthPx: null, theme: 'light' });
	return pictureTexts(pictureMarkup(context, picture, 'light'));
}

const say = ({ text, box, fontPx }: PictureText): string =>
	`${text} (${[box.x1, box.y1, box.x2, box.y2, fontPx].map(Math.round).join(' ')})`;

/** The square in the middle, which a crop leaves. */
function centralSquare({ widthPx, heightPx }: PictureFormat) {
	const side = Math.min(widthPx, heightPx);
	const [x1, y1] = [(widthPx - side) / 2, (heightPx - side) / 2];
	return { x1, y1, x2: x1 + side, y2: y1 + side };
}

describe.each(PICTURE_SIZES)('pictures of size %s', (size) => {
	const format: PictureFormat = PICTURE_FORMATS[size];
	const square = centralSquare(format);

	test.each(CASES)('$name: all text within, apart and large enough, the frame within the square', (one) => {
		const texts = textsOf(one, size);
		const frame = texts.filter(({ isFrame }) => isFrame);
		const paper = { x1: 0, y1: 0, x2: format.widthPx, y2: format.heightPx };
		const outside = (bounds: typeof paper) => (text: PictureText) =>
			text.box.x1 < bounds.x1 ||
			text.box.y1 < bounds.y1 ||
			text.box.x2 > bounds.x2 ||
			text.box.y2 > bounds.y2;
		expect(texts.filter(outside(paper)).map(say), 'outside the picture').toEqual([]);
		const inBands = /picture-(site|words)/;
		const cropped = frame.filter(({ look }) => !inBands.test(look)).filter(outside(square));
		expect(cropped.map(say), 'lost by a crop').toEqual([]);
		const hits = texts.flatMap((text, index) =>
			texts.slice(index + 1).flatMap((other) => (overlaps(text.box, other.box) ? [`${say(text)} | ${say(other)}`] : []))
		);
		expect(hits, 'over one another').toEqual([]);
		expect(texts.filter(({ fontPx }) => fontPx < LEAST_PX).map(say), 'too small').toEqual([]);
		const read = frame.filter(({ look }) => /picture-(title|question|words)/.test(look));
		expect(read.filter(({ fontPx }) => fontPx < LEAST_READ_PX).map(say), 'too small to be read').toEqual([]);
		for (const kind of ['kicker', 'title', 'source'])
			expect(frame.map(({ look }) => look), kind).toContain(`picture-${kind}`);
	});
});
