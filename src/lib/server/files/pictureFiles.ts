import { LEAST_WIDTH_PX, parsePicture, type PictureWish } from '../../export/link/pictureParameters';
import * as m from '../../text/paraglide/messages';
import {
	chartPicture,
	USUAL_WIDTH_PX,
	type ChartPicture,
	type PictureContext
} from '../pictures/chartPicture';
import { svgToPng } from '../pictures/chartPng';
import { chartSvg, pictureMarkup } from '../pictures/chartSvg';
import type { Written } from './writer';

/** A picture in points is drawn for screens that show two pixels where a page has one. */
const USUAL_PNG_PX = 2 * USUAL_WIDTH_PX;
/** More than this takes a server seconds; no screen and no page of a newspaper shows it. */
const MOST_PIXELS = 16_000_000;

/** The chart as SVG with its fonts, in the size and the colours that the address asks for. */
export async function svgFile(context: PictureContext): Promise<Written> {
	const { wish, problems } = parsePicture(context.url.searchParams);
	if (problems.length > 0) return { problems };
	return {
		body: await chartSvg(context, chartPicture(context, wish), wish.theme),
		disposition: 'inline'
	};
}

/** The same as PNG. */
export async function pngFile(context: PictureContext): Promise<Written> {
	const { wish, problems } = parsePicture(context.url.searchParams);
	if (problems.length > 0) return { problems };
	const picture = pngPicture(context, wish);
	const { widthPx, heightPx } = picture;
	if (widthPx * heightPx > MOST_PIXELS) {
		const high = Math.floor(Math.sqrt((MOST_PIXELS * widthPx) / heightPx));
		const allowed = [m.picture_size_allowed({ low: LEAST_WIDTH_PX, high })];
		return { problems: [{ parameter: 'width', value: String(widthPx), kind: 'not-offered', allowed }] };
	}
	return {
		body: await svgToPng(pictureMarkup(context, picture, wish.theme), widthPx),
		disposition: 'inline'
	};
}

function pngPicture(context: PictureContext, wish: PictureWish): ChartPicture {
	const picture = chartPicture(context, wish);
	if (wish.size !== null || wish.widthPx !== null) return picture;
	const times = USUAL_PNG_PX / picture.widthPx;
	return { ...picture, widthPx: USUAL_PNG_PX, heightPx: Math.round(picture.heightPx * times) };
}
