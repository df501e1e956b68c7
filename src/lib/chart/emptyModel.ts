/** A chart that cannot be drawn: the page prints the reason in its place. */
export interface EmptyModel {
	kind: 'empty';
	reason: string;
	widthPx: number;
	heightPx: number;
}

/** Enough for a reason of four lines on the narrowest phone, and no more. */
const HEIGHT_PX = 120;

/** The model of a chart without anything to draw; the reason is a whole sentence for readers. */
export function emptyModel(reason: string, widthPx: number): EmptyModel {
	return { kind: 'empty', reason, widthPx, heightPx: HEIGHT_PX };
}
