import { describe, expect, test } from 'vitest';
import { isInside, overlaps, type Box } from '../../src/lib/chart/lettering/box';
import type { Chart } from '../../src/lib/chart/buildChart';
import { CATALOG } from '../../src/lib/chart/catalog/catalog';
import type { ChartSpec } from '../../src/lib/chart/catalog/chartSpec';
import { plotsOf, type ChartModel } from '../../src/lib/chart/panels/chartModel';
import { drawChart } from '../../src/lib/chart/panels/drawChart';
import { exploreSpec } from '../../src/lib/chart/catalog/exploreSpec';
import { PICTURE_FORMATS, type PictureFormat, type PictureSize } from '../../src/lib/chart/picture/pictureFormat';
import { isMustNote } from '../../src/lib/chart/picture/pictureNotes';
import { permalink } from '../../src/lib/export/link/permalink';
import { PICTURE_SIZES } from '../../src/lib/export/link/pictureParameters';
import { chartPicture } from '../../src/lib/server/pictures/chartPicture';
import { pictureMarkup } from '../../src/lib/server/pictures/chartSvg';
import { pictureTexts, type PictureText } from '../unit/chart/picture/pictureBoxes';
import { chartOf, dataset } from './realCharts';

/** Type of source lines and of crowded drawings, and of all that is read first, in a picture 1080 or 1200 pixels wide. */
const [LEAST_PX, LEAST_READ_PX] = [15.99, 20];
const ADDRESS = new URL('https://memory-polls.example/charts/x.svg');

interface Case {
	name: string;
	spec: ChartSpec;
	query: string;
	title?: string;
}

const explorer = (name: string, questionIds: string[], query = ''): Case => ({
	name: `explore: ${name}`,
	spec: exploreSpec(dataset, questionIds),
	query,
	title: `${name} in the explorer`
});

const withOriginal = (language: string): string[] =>
	Object.values(dataset.questions)
		.filter(({ originalLanguage, wordingOriginal }) => originalLanguage === language && wordingOriginal !== '')
		.slice(0, 1)
		.map(({ id }) => id);
const charts = CATALOG.map((spec): Case => ({ name: spec.id, spec, query: '' }));
const CASES: Case[] = [
	...charts,
	...charts.slice(0, 8).map((one) => ({ ...one, name: `${one.name}?events=1`, query: 'events=1' })),
	...charts.slice(0, 2).map((one) => ({ ...one, name: `${one.name}, empty`, query: 'from=1900&to=1901' })),
	...charts.slice(0, 20).map((one) => ({ ...one, name: `${one.name}?overlay=1`, query: 'overlay=1' })),
	...['ka', 'uk', 'ru'].map((language) => explorer(`a question in ${language}`, withOriginal(language))),
	explorer('eight questions', Object.keys(dataset.questions).slice(0, 8))
];

/** What a copy of the data is called: as long as the versions of releases are. */
const VERSION = '2026-11-26.0123abcd';

type Pictured = ReturnType<typeof drawPictures>;

const versioned = (chart: Chart): Chart => ({ ...chart, caption: { ...chart.caption, version: VERSION } });

/** A chart and its picture of every size. */
function drawPictures({ spec, query, title }: Case) {
	const { slice, chart, offer } = chartOf(spec, query, title);
	const link = permalink(ADDRESS.origin, spec, chart.selection, VERSION);
	const context = { chart: versioned(chart), dataset: slice, offer, link, url: ADDRESS, pinned: null };
	const pictures = PICTURE_SIZES.map((size) => ({
		size,
		drawn: chartPicture(context, { size, widthPx: null, theme: 'light' })
	}));
	return { slice, chart, context, pictures };
}

const drawnByName = new Map<string, Pictured>();

/** As above, drawn once: fitting a picture to its size is a good part of a second. */
function pictured(one: Case): Pictured {
	const drawn = drawnByName.get(one.name) ?? drawPictures(one);
	drawnByName.set(one.name, drawn);
	return drawn;
}

/** All text of the pictures of a chart, by size. */
function textsOf(one: Case): { size: PictureSize; texts: PictureText[] }[] {
	const { context, pictures } = pictured(one);
	return pictures.map(({ size, drawn }) => ({
		size,
		texts: pictureTexts(pictureMarkup(context, drawn, 'light'))
	}));
}

/** The beginnings of the notes that go with every picture. */
function mustNotes(one: Case): string[] {
	return pictured(one).chart.caption.notes.filter(isMustNote).map(({ text }) => text.split(' ').slice(0, 6).join(' '));
}

const say = ({ text, box, fontPx }: PictureText): string =>
	`${text} (${[box.x1, box.y1, box.x2, box.y2, fontPx].map(Math.round).join(' ')})`;

/** The square in the middle, which a crop leaves. */
function centralSquare({ widthPx, heightPx }: PictureFormat): Box {
	const side = Math.min(widthPx, heightPx);
	const [x1, y1] = [(widthPx - side) / 2, (heightPx - side) / 2];
	return { x1, y1, x2: x1 + side, y2: y1 + side };
}

/** What is wrong with where and how the text of a picture stands. */
function faults(format: PictureFormat, texts: PictureText[]): string[] {
	const frame = texts.filter(({ isFrame }) => isFrame);
	const outside = (bounds: Box) => (text: PictureText) => !isInside(text.box, bounds);
	const complain = (what: string, some: PictureText[]): string[] => some.map((text) => `${what}: ${say(text)}`);
	const inBands = /picture-(site|words)/;
	const readFirst = /picture-(title|question|words)/;
	return [
		...complain('outside', texts.filter(outside({ x1: 0, y1: 0, x2: format.widthPx, y2: format.heightPx }))),
		...complain(
			'lost by a crop',
			frame.filter(({ look }) => !inBands.test(look)).filter(outside(centralSquare(format)))
		),
		...texts.flatMap((text, index) =>
			texts
				.slice(index + 1)
				.filter((other) => overlaps(text.box, other.box))
				.map((other) => `over one another: ${say(text)}, ${say(other)}`)
		),
		...complain('too small', texts.filter(({ fontPx }) => fontPx < LEAST_PX)),
		...complain(
			'too small to be read',
			frame.filter(({ look, fontPx }) => readFirst.test(look) && fontPx < LEAST_READ_PX)
		)
	];
}

describe('pictures of every size', () => {
	test.each(CASES)('$name: all text within, apart and large enough, the frame within the square', (one) => {
		const must = mustNotes(one);
		for (const { size, texts } of textsOf(one)) {
			expect(faults(PICTURE_FORMATS[size], texts), size).toEqual([]);
			const looks = texts.map(({ look }) => look);
			for (const kind of ['kicker', 'title', 'source']) expect(looks, size).toContain(`picture-${kind}`);
			const all = texts.map(({ text }) => text).join(' ');
			expect(all, size).toContain(VERSION);
			expect(all.replace(/\s/g, ''), size).toContain(`${ADDRESS.host}/`);
			expect(all, size).not.toMatch(/undefined|NaN|null/);
			for (const note of must) expect(all, size).toContain(note);
		}
	});

	test.each(charts)('$name: wide, it is drawn whole', (one) => {
		const wide = pictured(one).pictures.find(({ size }) => size === 'wide');
		expect(wide?.drawn.picture.lines.filter(({ kind }) => kind === 'part')).toEqual([]);
	});

	test.each(charts)('$name: a mark is filled as on the page', (one) => {
		const { slice, chart, pictures } = pictured(one);
		const marksOf = (model: ChartModel): { id: string; fill: string }[] =>
			plotsOf(model).flatMap((plot): { id: string; fill: string }[] => {
				if (plot.kind === 'compare') return plot.rows.flatMap(({ marks }) => marks);
				return plot.kind === 'trend' ? plot.marks : [];
			});
		const page = drawChart(slice, chart, 760);
		const fillById = new Map(marksOf(page).map(({ id, fill }) => [id, fill]));
		for (const { drawn } of pictures)
			for (const { id, fill } of marksOf(drawn.picture.drawing.model)) expect(fill, id).toBe(fillById.get(id));
	});

	test.each(charts)('$name: whatever is not drawn is said', (one) => {
		const { slice, chart, pictures } = pictured(one);
		const rowsOf = (model: ChartModel): number =>
			plotsOf(model).reduce((sum, plot) => sum + ('rows' in plot ? plot.rows.length : 1), 0);
		const whole = rowsOf(drawChart(slice, chart, 760));
		for (const { size, drawn } of pictures) {
			const said = drawn.picture.lines.some(({ kind }) => kind === 'part');
			expect(rowsOf(drawn.picture.drawing.model) < whole, size).toBe(said);
		}
	});
});
