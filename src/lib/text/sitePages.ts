import * as m from './paraglide/messages';

export interface SitePage {
	href: string;
	title: () => string;
}

/** The pages of the menu, in its order; an unknown address is held against them too. */
export const SITE_PAGES: readonly SitePage[] = [
	{ href: '/charts', title: m.site_nav_charts },
	{ href: '/explore', title: m.explore_title },
	{ href: '/questions', title: m.things_questions },
	{ href: '/pollsters', title: m.things_pollsters },
	{ href: '/countries', title: m.things_countries },
	{ href: '/claims', title: m.claims_title },
	{ href: '/methods', title: m.site_nav_methods },
	{ href: '/sources', title: m.site_nav_sources },
	{ href: '/corrections', title: m.site_nav_corrections },
	{ href: '/data', title: m.site_nav_data },
	{ href: '/about', title: m.site_nav_about }
];
