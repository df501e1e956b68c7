import type { PictureFormat } from './pictureFormat';
import { countLines, setLines, type PictureLine } from './pictureLine';
import type { PictureRequest } from './pictureRequest';

/** The first sentences of the words say what the picture shows already: what is drawn, and who was asked. */
const SENTENCES_ON_THE_FRAME = 2;

/** What stands over and under the square of a tall picture: the name of the site, and the readings in words as far as they fit. */
export function pictureBands({ caption, siteName }: PictureRequest, format: PictureFormat): PictureLine[] {
	const { bands, column, type } = format;
	if (bands === null) return [];
	const maxPx = column.x2 - column.x1;
	const room = { x: column.x1, anchor: 'start' as const, maxPx, type, gapPx: 0 };
	const mostLines = Math.floor((bands.wordsToY - bands.wordsFromY) / type.words.leadingPx);
	let free = mostLines;
	const sentences = caption.words.full.slice(SENTENCES_ON_THE_FRAME).flatMap((text, index) => {
		const lines = countLines(text, maxPx, type.words);
		if (lines > free) return [];
		free -= lines;
		return [{ kind: 'words' as const, id: `words:${index}`, text }];
	});
	const name = { kind: 'site' as const, id: 'site', text: siteName };
	return [
		...setLines([name], bands.nameY - type.site.leadingPx, room).lines,
		...setLines(sentences, bands.wordsFromY, room).lines
	];
}
