import type { Chart } from '../../chart/buildChart';
import { sentencesWithin } from '../../chart/statistics/sentencesWithin';
import * as m from '../../text/paraglide/messages';
import { chartLink } from './permalink';

/** What a link to a page shows where it is shared. All addresses are absolute. */
export interface LinkPreview {
	title: string;
	description: string;
	url: string;
	/** A card of 1200 by 630 pixels. */
	image: string;
	/** What the picture shows, in words. */
	alt: string;
}

/** Readers of screens and programs of networks stop about here. */
const MOST_ALT = 420;
/** What is asked, as far as networks show it. */
const MOST_DESCRIPTION = 200;

/**
 * The preview of a chart: its picture is the view that the address asks for, without parameters that are not ours.
 * @param query the choices, as `formatSelection` writes them
 */
export function chartPreview(
	{ spec, caption }: Chart,
	query: string,
	pinned: string | null,
	origin: string
): LinkPreview {
	const addressOf = (ending: string, more = ''): string =>
		`${origin}${chartLink(spec, pinned, [query, more].filter((part) => part !== '').join('&'), ending)}`;
	return {
		title: caption.title,
		description:
			sentencesWithin(
				caption.questions.map(({ quoted }) => quoted),
				MOST_DESCRIPTION
			) || m.chart_description({ title: caption.title }),
		url: addressOf(''),
		image: addressOf('.png', 'size=card'),
		alt: sentencesWithin(caption.words.full, MOST_ALT) || caption.words.short
	};
}
