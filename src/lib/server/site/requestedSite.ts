import { LONGEST_SHOWN } from '../../selection/codec';
import type { SelectionProblem } from '../../selection/selection';
import type { SiteState } from './siteState';

/** What the site can draw from. */
export interface Sites {
	present: SiteState;
	/** Versions of all releases, newest first. */
	versions: readonly string[];
	/** The state that a release holds; `null` where there is no such release. */
	findRelease(version: string): SiteState | null;
}

export interface RequestedSite {
	site: SiteState;
	/** The version that the address names, where it is known: links of what is drawn go on naming it. */
	v?: string;
	/** A version that is not known; the present is drawn in its place. */
	problems: SelectionProblem[];
}

/** So many versions are named to who asked for one that there is not. */
const MOST_NAMED = 5;

/** The state of the site that an address asks for by `v`; without it the present one. The first occurrence counts. */
export function requestedSite(params: URLSearchParams, sites: Sites): RequestedSite {
	const v = params.get('v') ?? '';
	const { present, versions } = sites;
	if (v === '') return { site: present, problems: [] };
	const release = sites.findRelease(v);
	if (release !== null) return { site: release, v, problems: [] };
	// What is not released yet can be looked at by its version as long as it is the present.
	if (v === present.dataset.version) return { site: present, v, problems: [] };
	const allowed = [...new Set([...versions, present.dataset.version])].slice(0, MOST_NAMED);
	const value = [...v].slice(0, LONGEST_SHOWN).join('');
	return { site: present, problems: [{ parameter: 'v', value, kind: 'not-offered', allowed }] };
}

/** The same address as of a version. */
export function withVersion(url: URL, v: string): URL {
	const versioned = new URL(url);
	versioned.searchParams.set('v', v);
	return versioned;
}
