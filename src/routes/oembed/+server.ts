import { answerOembed } from '$lib/pages/embed/oembed.server';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url }) => answerOembed(request, url);

export const HEAD = GET;
