import sansRanges from '@fontsource/noto-sans/unicode.json';
import armenianRanges from '@fontsource/noto-sans-armenian/unicode.json';
import georgianRanges from '@fontsource/noto-sans-georgian/unicode.json';
import serifRanges from '@fontsource/source-serif-4/unicode.json';

/** Files of fonts as data addresses, each loaded when a picture needs it. */
const files = import.meta.glob<string>(
	[
		'/node_modules/@fontsource/noto-sans/files/noto-sans-{latin,latin-ext,cyrillic,cyrillic-ext}-{400,600}-normal.woff2',
		'/node_modules/@fontsource/noto-sans-georgian/files/noto-sans-georgian-georgian-{400,600}-normal.woff2',
		'/node_modules/@fontsource/noto-sans-armenian/files/noto-sans-armenian-armenian-{400,600}-normal.woff2',
		'/node_modules/@fontsource/source-serif-4/files/source-serif-4-{latin,latin-ext,cyrillic,cyrillic-ext}-600-normal.woff2'
	],
	{ query: '?inline', import: 'default' }
);

/** Families as the text of a picture asks for them; the further names help programs that read no embedded fonts. */
export const FONT_TOKENS: readonly [string, string][] = [
	['--font-text', "'Noto Sans','Noto Sans Georgian','Noto Sans Armenian',sans-serif"],
	['--font-title', "'Source Serif 4','Noto Sans','Noto Sans Georgian','Noto Sans Armenian',serif"]
];

interface Face {
	family: string;
	weight: 400 | 600;
	range: string;
	file: string;
}

/** Ranges of a package, in the order in which a letter is looked for: the small common files first. */
function facesOf(
	family: string,
	name: string,
	ranges: Record<string, string>,
	subsets: readonly string[],
	weights: readonly Face['weight'][]
): Face[] {
	return weights.flatMap((weight) =>
		subsets.map((subset) => ({
			family,
			weight,
			range: ranges[subset] ?? '',
			file: `/node_modules/@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff2`
		}))
	);
}

const EUROPEAN = ['latin', 'cyrillic', 'latin-ext', 'cyrillic-ext'];
/** Georgian and Armenian are part of the same family for whoever reads the file, as on the pages. */
const FACES: readonly Face[] = [
	...facesOf('Noto Sans', 'noto-sans', sansRanges, EUROPEAN, [400, 600]),
	...facesOf('Noto Sans', 'noto-sans-georgian', georgianRanges, ['georgian'], [400, 600]),
	...facesOf('Noto Sans', 'noto-sans-armenian', armenianRanges, ['armenian'], [400, 600]),
	...facesOf('Source Serif 4', 'source-serif-4', serifRanges, EUROPEAN, [600])
];

/** Texts of a picture by what they are set in. */
export type TextStyle = Pick<Face, 'family' | 'weight'>;

function covers(range: string, code: number): boolean {
	return range.split(',').some((part) => {
		const [from = '', to = from] = part.trim().replace('U+', '').split('-');
		return code >= parseInt(from, 16) && code <= parseInt(to, 16);
	});
}

/** The faces that a text needs: for each character the first that has it. */
export function facesFor(text: string, style: TextStyle): Face[] {
	const own = FACES.filter(({ family, weight }) => family === style.family && weight === style.weight);
	// A letter that the serif lacks is set in the sans, which is named after it.
	const others = FACES.filter(({ family, weight }) => family === 'Noto Sans' && weight === style.weight);
	const codes = new Set([...text].map((character) => character.codePointAt(0) ?? 0));
	const needed = [...codes].flatMap(
		(code) => [...own, ...others].find(({ range }) => covers(range, code)) ?? []
	);
	return [...new Set(needed)];
}

/** The rules that embed these faces, each once. */
export async function fontRules(faces: readonly Face[]): Promise<string> {
	const rules = [...new Set(faces)].map(async ({ family, weight, range, file }) => {
		const source = await files[file]?.();
		if (source === undefined) throw new Error(`${file} is not among the fonts of pictures`);
		return `@font-face{font-family:'${family}';font-weight:${weight};src:url(${source}) format('woff2');unicode-range:${range}}`;
	});
	return (await Promise.all(rules)).join('');
}
