import { sum } from 'd3-array';
import * as m from '../../text/paraglide/messages';
import type { ChartCaption } from '../buildChart';
import type { PictureFormat } from './pictureFormat';
import { countLines, cutToLines, type LineType, type PictureBlock } from './pictureLine';
import type { PictureRequest } from './pictureRequest';
import { questionText } from './pictureTexts';

const MOST_KICKER_LINES = 2;
/** Distance of two lines of a title, as a multiple of its size. */
const TITLE_LEADING = 1.18;

/** A chart without a reading has no place. */
const NO_PLACE = /\s*·\s*$/;

const NO_BREAK = '\u00a0';

const widthOf = ({ column }: PictureFormat): number => column.x2 - column.x1;

/** Kicker, title and questions, and the size at which the title needs few lines. */
export function headBlocks(
	caption: ChartCaption,
	format: PictureFormat
): { blocks: PictureBlock[]; titleType: LineType } {
	const { type, most, titleSizesPx } = format;
	const maxPx = widthOf(format);
	const titleTypes = titleSizesPx.map((fontPx) => ({
		...type.title,
		fontPx,
		leadingPx: Math.round(fontPx * TITLE_LEADING)
	}));
	const counts = titleTypes.map((each) => countLines(caption.title, maxPx, each));
	const titleType = titleTypes[counts.indexOf(Math.min(...counts))] ?? type.title;
	const kicker = cutToLines(caption.kicker.replace(NO_PLACE, ''), MOST_KICKER_LINES, maxPx, type.kicker);
	const title = cutToLines(caption.title, most.title, maxPx, titleType);
	return {
		blocks: [
			{ kind: 'kicker', id: 'kicker', text: kicker },
			{ kind: 'title', id: 'title', text: title },
			...questionBlocks(caption, format)
		],
		titleType
	};
}

/** All questions in the longest form that there is room for; else the first ones. */
function questionBlocks({ questions }: ChartCaption, format: PictureFormat): PictureBlock[] {
	const { type, most } = format;
	const maxPx = widthOf(format);
	const linesOf = (text: string): number => countLines(text, maxPx, type.question);
	const isNamed = questions.length > 1;
	const forms = (['whole', 'asked', 'wording'] as const).map((form) => ({
		most: form === 'whole' ? most.wholeQuestion : most.question,
		texts: questions.map((question) => ({ id: question.id, text: questionText(question, form, isNamed) }))
	}));
	const fitting = forms.find((form) => sum(form.texts, ({ text }) => linesOf(text)) <= form.most)?.texts;
	if (fitting !== undefined) return fitting.map(asQuestion);
	// One line is for the sentence on the rest.
	let free = most.question - (isNamed ? 1 : 0);
	const kept = (forms.at(-1)?.texts ?? []).flatMap(({ id, text }, index) => {
		const shown = index === 0 ? cutToLines(text, free, maxPx, type.question) : text;
		const lines = linesOf(shown);
		if (lines > free) return [];
		free -= lines;
		return [{ id, text: shown }];
	});
	const count = questions.length - kept.length;
	const more = count === 0 ? [] : [{ id: 'more', text: m.picture_questions_more({ count }) }];
	return [...kept, ...more].map(asQuestion);
}

const asQuestion = ({ id, text }: { id: string; text: string }): PictureBlock => ({
	kind: 'question',
	id: `question:${id}`,
	text
});

/** Who asked, when and how many, in the longest form that there is room for, and the version of the data. */
export function sourceBlocks({ sources, caption }: PictureRequest, format: PictureFormat): PictureBlock[] {
	const { type, most } = format;
	const maxPx = widthOf(format);
	const version = `${m.data_version({ version: caption.version })}.`.replaceAll(' ', NO_BREAK);
	const forms = sources.map((form) => [...form.slice(0, -1), `${form.at(-1) ?? ''} ${version}`.trim()]);
	const fits = (texts: string[]): boolean =>
		sum(texts, (text) => countLines(text, maxPx, type.source)) <= most.source;
	const texts = forms.find(fits) ?? forms.at(-1) ?? [];
	return texts.map((text, index) => ({ kind: 'source', id: `line:${index}`, text }));
}

/** Where the chart stands, if possible in one line. Many choices make an address that nobody would type. */
export function addressBlocks(
	{ addresses, siteName: site }: PictureRequest,
	format: PictureFormat
): PictureBlock[] {
	const { chosen, bare } = addresses;
	const linesOf = (text: string): number => countLines(text, widthOf(format), format.type.source);
	const named = m.picture_address({ site, address: chosen });
	// The choices stand in the second line, if there are two, so that no word is torn.
	const inTwo = chosen.replace('?', '? ');
	const text =
		[named, chosen].find((wish) => linesOf(wish) === 1) ??
		[inTwo].find((wish) => wish.split(' ').every((part) => linesOf(part) === 1)) ??
		m.picture_address_chosen({ address: bare });
	return [{ kind: 'source', id: 'link', text }];
}
