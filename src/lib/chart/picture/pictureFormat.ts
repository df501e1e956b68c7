import type { LineKind, LineType } from './pictureLine';

/** Pictures of a fixed size, in pixels of the file at its full size. */
export interface PictureFormat {
	widthPx: number;
	heightPx: number;
	/** Edges of all text: within the square in the middle, so that a crop to it keeps every word. */
	column: { x1: number; x2: number };
	/** Upper and lower edge of all that stands in that square. */
	core: { y1: number; y2: number };
	/** Edges of the drawing, which may reach beyond the square. */
	drawing: { x1: number; x2: number };
	/** Text in the middle where it is narrower than the drawing. */
	anchor: 'start' | 'middle';
	type: Record<LineKind, LineType>;
	/** Sizes of the title from large to small, of which the largest is taken at which it needs the fewest lines. */
	titleSizesPx: readonly number[];
	/** The most lines that each part of the caption may take; a question with its original wording fewer. */
	most: { title: number; wholeQuestion: number; question: number; source: number };
	/** The same, tighter and tighter, for a drawing that needs more height than the caption leaves it. */
	tight: readonly Pick<PictureFormat, 'titleSizesPx' | 'most'>[];
	/** Notes follow one another as sentences of one paragraph. */
	isNoteFlow: boolean;
	/** The most lines that one note may take. */
	linesEach: number;
	/** Lines that are kept free for notes, whatever the drawing would like to have. */
	noteLines: number;
	/** Height that a plot over time gets before notes share what is left. */
	plotPx: number;
	/** A band over and under the square, with the name of the site and the chart in words. */
	bands: { nameY: number; wordsFromY: number; wordsToY: number } | null;
}

const type = (fontPx: number, leadingPx: number, weight: 400 | 600 = 400): LineType => ({
	fontPx,
	leadingPx,
	weight
});

/** On 1080 pixels 20 can be read on a phone; source lines may be smaller, and nothing is under 16. */
const FLAT: PictureFormat['type'] = {
	kicker: type(18, 24, 600),
	title: type(34, 40, 600),
	question: type(20, 26),
	part: type(16, 20, 600),
	note: type(16, 20),
	source: type(16, 20),
	site: type(20, 26, 600),
	words: type(20, 26)
};
const HIGH: PictureFormat['type'] = {
	kicker: type(22, 28, 600),
	title: type(46, 54, 600),
	question: type(24, 32),
	part: type(20, 26, 600),
	note: type(20, 26),
	source: type(18, 24),
	site: type(46, 54, 600),
	words: type(26, 36)
};

const FLAT_LIMITS = {
	anchor: 'middle',
	type: FLAT,
	titleSizesPx: [34, 30],
	most: { title: 2, wholeQuestion: 2, question: 3, source: 2 },
	tight: [
		{ titleSizesPx: [28, 26, 24], most: { title: 2, wholeQuestion: 1, question: 2, source: 2 } },
		{ titleSizesPx: [24, 22], most: { title: 2, wholeQuestion: 1, question: 2, source: 2 } }
	],
	isNoteFlow: true,
	linesEach: 2,
	noteLines: 4,
	bands: null
} as const;
const HIGH_LIMITS = {
	anchor: 'start',
	type: HIGH,
	titleSizesPx: [46, 40, 34],
	most: { title: 3, wholeQuestion: 4, question: 5, source: 4 },
	tight: [{ titleSizesPx: [40, 34], most: { title: 2, wholeQuestion: 2, question: 3, source: 3 } }],
	isNoteFlow: false,
	linesEach: 3,
	noteLines: 5
} as const;

/** Every size that an address may ask for. */
export const PICTURE_FORMATS = {
	wide: {
		...FLAT_LIMITS,
		widthPx: 1200,
		heightPx: 675,
		column: { x1: 268, x2: 932 },
		core: { y1: 16, y2: 655 },
		drawing: { x1: 40, x2: 1160 },
		plotPx: 350
	},
	square: {
		...HIGH_LIMITS,
		widthPx: 1080,
		heightPx: 1080,
		column: { x1: 48, x2: 1032 },
		core: { y1: 32, y2: 1044 },
		drawing: { x1: 48, x2: 1032 },
		plotPx: 560,
		bands: null
	},
	tall: {
		...HIGH_LIMITS,
		widthPx: 1080,
		heightPx: 1920,
		column: { x1: 48, x2: 1032 },
		core: { y1: 432, y2: 1488 },
		drawing: { x1: 48, x2: 1032 },
		plotPx: 600,
		bands: { nameY: 352, wordsFromY: 1548, wordsToY: 1860 }
	},
	card: {
		...FLAT_LIMITS,
		widthPx: 1200,
		heightPx: 630,
		column: { x1: 291, x2: 909 },
		core: { y1: 12, y2: 612 },
		drawing: { x1: 40, x2: 1160 },
		plotPx: 320
	}
} satisfies Record<string, PictureFormat>;

export type PictureSize = keyof typeof PICTURE_FORMATS;
