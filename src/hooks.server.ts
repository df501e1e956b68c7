import type { Handle, HandleServerError, ResolveOptions, ServerInit } from '@sveltejs/kit';
import { parseEmbedOptions } from '$lib/selection/embedOptions';
import { compressedPage } from '$lib/server/http/compressedPage';
import { framingHeaders, withTheme } from '$lib/server/http/framing';
import { nearNames } from '$lib/server/http/nearNames';
import { redirectRenamed } from '$lib/server/site/redirectRenamed';
import { SITES } from '$lib/server/site/sites';
import * as m from '$lib/text/paraglide/messages';
import { isEmbedPath } from '$lib/text/pageLinks';
import { SITE_PAGES } from '$lib/text/sitePages';

const SECURITY_HEADERS: Record<string, string> = {
	'cross-origin-opener-policy': 'same-origin',
	'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
	'referrer-policy': 'strict-origin-when-cross-origin',
	'x-content-type-options': 'nosniff'
};

/**
 * A page holds no reader's data and changes with a release only: a shared cache keeps it for five minutes, a browser
 * asks each time and is mostly answered by 304, so that a correction is seen at once by who comes back.
 */
const PAGE_CACHE_CONTROL = 'public, max-age=0, must-revalidate, s-maxage=300';
/** A fault must not outlive its cause. */
const FAULT_CACHE_CONTROL = 'no-store';

/** Reads the data when the server starts: a server with bad data ends here with the list of problems. */
export const init: ServerInit = () => {
	void SITES.present;
};

export const handle: Handle = async ({ event, resolve }) => {
	const isEmbed = isEmbedPath(event.url.pathname);
	const resolved =
		redirectRenamed(event.url, SITES) ?? (await resolve(event, isEmbed ? themed(event.url) : {}));
	const response = await compressedPage(event.request, resolved);
	const framing = framingHeaders(isEmbed, response.headers.get('content-security-policy'));
	for (const [name, value] of Object.entries(framing)) response.headers.set(name, value);
	const added = {
		...SECURITY_HEADERS,
		'cache-control': response.status >= 500 ? FAULT_CACHE_CONTROL : PAGE_CACHE_CONTROL
	};
	for (const [name, value] of Object.entries(added)) {
		if (!response.headers.has(name)) response.headers.set(name, value);
	}
	return response;
};

/** An embedded figure has the colours of its address, whatever a reader chose on the site. */
function themed(url: URL): ResolveOptions {
	const { theme } = parseEmbedOptions(url.searchParams);
	return { transformPageChunk: ({ html }) => withTheme(html, theme) };
}

/** Pages of the menu whose address is like the one that was asked for. */
function nearPages(path: string): { href: string; title: string }[] {
	return nearNames(
		path,
		SITE_PAGES.map(({ href }) => href)
	).flatMap((near) =>
		SITE_PAGES.filter(({ href }) => href === near).map(({ href, title }) => ({ href, title: title() }))
	);
}

/** The log gets the cause, the reader gets words: never a stack trace. */
export const handleError: HandleServerError = ({ error, event, status }) => {
	if (status === 404)
		return { message: m.site_error_not_found(), nearMatches: nearPages(event.url.pathname) };
	console.error(`${event.request.method} ${event.url.pathname}:`, error);
	return { message: m.site_error_fault() };
};
