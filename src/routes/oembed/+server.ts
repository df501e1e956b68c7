import { answerOembed } from '$lib/pages/embed/oembed.server';
import { SITES } from '$lib/server/site/sites';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url }) => answerOembed(request, url, SITES);

export const HEAD = GET;
