import * as m from '../../text/paraglide/messages';

/** How a chart is to be cited: the pollsters and their days first, then this collection. The one place that says so. */
export function citeChart(cited: {
	surveys: string;
	title: string;
	version: string;
	/** The address, and what the writer is to add. */
	address: string;
}): string {
	return m.citation_chart({ collection: m.site_name(), ...cited });
}

/** How the whole collection is to be cited. */
export function citeData(cited: { version: string; address: string }): string {
	return m.citation_data({ collection: m.site_name(), ...cited });
}
