import { answerOembed } from '$lib/server/oembed';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url }) => answerOembed(request, url);

export const HEAD = GET;
