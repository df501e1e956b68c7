import { chartHref } from '../../text/pageLinks';
import * as m from '../../text/paraglide/messages';
import { problemResponse } from '../../server/http/problemResponse';

/** A request for how to embed a page, read. */
export interface OembedRequest {
	url: URL;
	/** Pixels that the frame must not exceed; infinite where none are given. */
	maxWidthPx: number;
	maxHeightPx: number;
}

const WEB = /^https?:$/;
const PIXELS = /^[1-9]\d{0,4}$/;

/**
 * Reads the parameters of oEmbed 1.0.
 * @returns the refusal where one is bad: 501 for another format than JSON, 400 for the rest, with a problem document
 */
export function parseOembed(asked: URL): OembedRequest | { refusal: Response } {
	const { searchParams: params, origin } = asked;
	if ((params.get('format') ?? 'json') !== 'json')
		return {
			refusal: problemResponse({ status: 501, title: m.oembed_format_title(), detail: m.oembed_format() })
		};

	const example = `${origin}${chartHref('attitude-to-stalin-russia')}`;
	const given = params.get('url') ?? '';
	if (given === '') return refuse('url', m.oembed_no_url({ example }));
	const url = URL.canParse(given) ? new URL(given) : null;
	if (url === null || !WEB.test(url.protocol)) return refuse('url', m.oembed_bad_url({ example }));

	for (const parameter of ['maxwidth', 'maxheight']) {
		const size = params.get(parameter);
		if (size !== null && !PIXELS.test(size)) return refuse(parameter, m.oembed_bad_size({ parameter }));
	}
	return { url, maxWidthPx: pixels(params, 'maxwidth'), maxHeightPx: pixels(params, 'maxheight') };
}

function pixels(params: URLSearchParams, name: string): number {
	return Number(params.get(name) ?? Infinity);
}

function refuse(parameter: string, detail: string): { refusal: Response } {
	return { refusal: problemResponse({ status: 400, title: m.oembed_problem_title(), detail, parameter }) };
}
