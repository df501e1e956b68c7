import { error } from '@sveltejs/kit';
import { requestedExplorer } from '$lib/server/charts/requestedExplorer';
import { withVersion } from '$lib/server/site/requestedSite';
import * as m from '$lib/text/paraglide/messages';
import { problemText } from '$lib/text/problemText';
import { renderEmbed } from '../../../lib/pages/embed/renderEmbed.server';
import { SITES } from '$lib/server/site/sites';
import type { PageServerLoad } from './$types';

/** @throws 404 where no question of the address exists: a frame has no room to pick another. */
export const load: PageServerLoad = ({ url }) => {
	const { asked, problems } = requestedExplorer(url, SITES);
	if (asked === null)
		error(404, { message: [m.embed_no_question(), ...problems.map(problemText)].join(' ') });
	return renderEmbed(asked, url, (v) => requestedExplorer(withVersion(url, v), SITES).asked, problems, SITES);
};
