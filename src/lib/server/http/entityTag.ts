import { createHash } from 'node:crypto';

/** Strong entity tag of a body: the same bytes have the same tag on every copy of the server. */
export function entityTag(body: string | Uint8Array): string {
	return `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
}

/** What the tag of a compressed form ends with. */
const ENCODED = /-(?:br|gzip)"$/;

/**
 * Whether a cache already has this version, compressed or not: the weak comparison of RFC 9110, section 13.1.2.
 * @param ifNoneMatch the request's header: `*` or a list of tags; `null` when there is none
 */
export function matchesTag(ifNoneMatch: string | null, tag: string): boolean {
	if (ifNoneMatch === null) return false;
	if (ifNoneMatch.trim() === '*') return true;
	return ifNoneMatch
		.split(',')
		.some((given) => given.trim().replace(/^W\//, '').replace(ENCODED, '"') === tag);
}
