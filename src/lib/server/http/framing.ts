import type { EmbedTheme } from '../../selection/embedOptions';

/** What a page is sent with, so that no other site can lay it under a reader's clicks. */
const NOT_FRAMED = { 'x-frame-options': 'DENY' };

const ANCESTORS = /;\s*frame-ancestors [^;]*|^frame-ancestors [^;]*;\s*/;

/**
 * The headers that say who may put a page in a frame. Kit writes the content security policy of a page with
 * `frame-ancestors 'none'` and its hashes; of a figure to be embedded that one directive is taken out, and nothing else.
 * `frame-ancestors *` would be too narrow: to browsers the star means addresses of the web only, so that it shuts out
 * pages opened from disk and the sandboxed frames in which publishing systems put what others send them.
 * @param policy the policy that Kit made, or `null` where the answer has none
 */
export function framingHeaders(isEmbed: boolean, policy: string | null): Record<string, string> {
	if (!isEmbed) return NOT_FRAMED;
	return {
		'cross-origin-resource-policy': 'cross-origin',
		...(policy !== null && {
			'content-security-policy': policy.replace(ANCESTORS, '')
		})
	};
}

/** The document with its colours fixed, before anything is painted; `auto` leaves them to the reader's system. */
export function withTheme(html: string, theme: EmbedTheme): string {
	return theme === 'auto'
		? html
		: html.replace(/^([\s\S]*?)<html lang/, `$1<html data-theme="${theme}" lang`);
}
