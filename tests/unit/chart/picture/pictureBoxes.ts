import { BASELINE_SHIFT } from '../../../../src/lib/chart/lettering/chartFont';
import type { Box } from '../../../../src/lib/chart/lettering/box';
import { textWidth } from '../../../../src/lib/chart/lettering/textWidth';

/** A line of text of a written picture, where it stands in the picture. */
export interface PictureText {
	text: string;
	/** Class of the element. */
	look: string;
	fontPx: number;
	/** From the top of a capital to the baseline: descenders of one line may reach among the ascenders of the next. */
	box: Box;
	isFrame: boolean;
}

interface Place {
	x: number;
	y: number;
	scale: number;
}

const TOKEN = /<(g|text|tspan)\b([^>]*?)(\/?)>|<\/(g|text|tspan)>|([^<]+)|<[^>]*>/g;

const attribute = (attributes: string, name: string): string | undefined =>
	new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];

function placed(within: Place, attributes: string): Place {
	const transform = attribute(attributes, 'transform') ?? '';
	const [, x = '0', y = '0'] = /translate\(([-\d.]+)[ ,]([-\d.]+)\)/.exec(transform) ?? [];
	const [, scale = '1'] = /scale\(([-\d.]+)\)/.exec(transform) ?? [];
	return {
		x: within.x + Number(x) * within.scale,
		y: within.y + Number(y) * within.scale,
		scale: within.scale * Number(scale)
	};
}

const decode = (text: string): string =>
	text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** All lines of text of a picture, measured from its markup: what is written, not what was meant. */
export function pictureTexts(svg: string): PictureText[] {
	const texts: PictureText[] = [];
	const groups: Place[] = [{ x: 0, y: 0, scale: 1 }];
	let element = '';
	let line = '';
	for (const [, open, attributes = '', , close, content] of svg
		.replace(/<(title|style|desc|metadata)\b[\s\S]*?<\/\1>/g, '')
		.matchAll(TOKEN)) {
		const within = groups.at(-1) ?? { x: 0, y: 0, scale: 1 };
		if (open === 'g') groups.push(placed(within, attributes));
		else if (close === 'g') groups.pop();
		else if (open === 'text') [element, line] = [attributes, attributes];
		else if (open === 'tspan') line = attributes;
		else if (close === 'text') element = '';
		else if (content !== undefined && content.trim() !== '' && element !== '')
			texts.push(measure(decode(content), element, line, within));
	}
	return texts;
}

function measure(text: string, element: string, line: string, within: Place): PictureText {
	const look = attribute(element, 'class') ?? '';
	const isValue = look.includes('segment-value');
	const fontPx = Number(attribute(element, 'font-size') ?? (isValue ? 13 : 12)) * within.scale;
	const weight = isValue || attribute(element, 'font-weight') === '600' ? 600 : 400;
	const anchor = isValue ? 'middle' : (attribute(element, 'text-anchor') ?? 'start');
	const x = within.x + Number(attribute(line, 'x') ?? attribute(element, 'x')) * within.scale;
	const y = within.y + Number(attribute(line, 'y') ?? attribute(element, 'y')) * within.scale;
	const width = textWidth(text, fontPx, weight);
	const x1 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	const box = { x1, x2: x1 + width, y1: y - 2 * BASELINE_SHIFT * fontPx, y2: y };
	return { text, look, fontPx, box, isFrame: look.includes('picture-') };
}
