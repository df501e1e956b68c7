import { facesFor, type TextStyle } from './pictureFonts';

const TEXT = /<text([^>]*)>([\s\S]*?)<\/text>/g;
const TITLE = /class="[^"]*picture-(?:title|site)/;
const SEMIBOLD = /font-weight="600"|class="[^"]*segment-value/;

function styleOf(attributes: string): TextStyle {
	if (TITLE.test(attributes)) return { family: 'Source Serif 4', weight: 600 };
	return { family: 'Noto Sans', weight: SEMIBOLD.test(attributes) ? 600 : 400 };
}

/** The faces that the text elements of a drawn picture are set in. */
export function facesOfMarkup(svg: string) {
	return [...svg.matchAll(TEXT)].flatMap(([, attributes = '', content = '']) =>
		facesFor(content.replace(/<[^>]*>/g, ''), styleOf(attributes))
	);
}
