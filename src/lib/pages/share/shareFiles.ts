import { PICTURE_FORMATS, type PictureSize } from '../../chart/picture/pictureFormat';
import { besideLink } from '../../export/link/permalink';
import { PICTURE_SIZES } from '../../export/link/pictureParameters';
import type { Scope } from '../../export/rows/scope';
import * as m from '../../text/paraglide/messages';

/** A file to be downloaded, in one or two scopes. */
export interface ShareFile {
	name: string;
	what: string;
	links: { text: string; href: string }[];
}

/** A picture in one size, light and dark, as pixels and as shapes. */
export interface SharePicture {
	name: string;
	what: string;
	links: { text: string; href: string }[];
}

const SIZE_NAMES: Record<PictureSize, () => string> = {
	wide: m.share_size_wide,
	square: m.share_size_square,
	tall: m.share_size_tall,
	card: m.share_size_card
};

/**
 * The files of a chart that hold its readings: what it shows, or all of its questions.
 * @param link path of the page with its choices
 * @param rows how many rows they have in each scope
 */
export function shareFiles(link: string, rows: Record<Scope, number>): ShareFile[] {
	const scopes = (ending: string, more = ''): ShareFile['links'] => [
		{ text: m.share_scope_shown({ count: rows.shown }), href: besideLink(link, ending, more) },
		{
			text: m.share_scope_all({ count: rows.all }),
			href: besideLink(link, ending, [more, 'scope=all'].filter(Boolean).join('&'))
		}
	];
	return [
		{ name: 'CSV', what: m.share_csv(), links: scopes('.csv') },
		{ name: m.share_csv_excel_name(), what: m.share_csv_excel(), links: scopes('.csv', 'excel=1') },
		{ name: 'XLSX', what: m.share_xlsx(), links: scopes('.xlsx') },
		{ name: 'JSON', what: m.share_json(), links: scopes('.json') },
		{ name: 'ZIP', what: m.share_zip(), links: scopes('.zip') }
	];
}

/** The pictures of a chart. @param link path of the page with its choices */
export function sharePictures(link: string): SharePicture[] {
	return PICTURE_SIZES.map((id) => ({
		name: SIZE_NAMES[id](),
		what: m.share_size({
			width: String(PICTURE_FORMATS[id].widthPx),
			height: String(PICTURE_FORMATS[id].heightPx)
		}),
		links: [
			{ text: m.share_png_light(), href: besideLink(link, '.png', `size=${id}`) },
			{ text: m.share_png_dark(), href: besideLink(link, '.png', `size=${id}&theme=dark`) },
			{ text: m.share_svg_light(), href: besideLink(link, '.svg', `size=${id}`) },
			{ text: m.share_svg_dark(), href: besideLink(link, '.svg', `size=${id}&theme=dark`) }
		]
	}));
}
