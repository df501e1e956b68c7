import { renamedAddress } from './renamedAddress';
import type { Sites } from './requestedSite';

/** A name may be given back one day, so that no browser keeps the way for ever. */
const REDIRECT_CACHE_CONTROL = 'public, max-age=300';

/** Leads an address with an old id to the present one, choices included; `null` where it has none. */
export function redirectRenamed(url: URL, sites: Sites): Response | null {
	const location = renamedAddress(url, sites);
	if (location === null) return null;
	const headers = {
		location,
		'cache-control': REDIRECT_CACHE_CONTROL,
		'access-control-allow-origin': '*',
		'cross-origin-resource-policy': 'cross-origin'
	};
	// Scripts in older languages follow 301, but not 308.
	return new Response(null, { status: 301, headers });
}
