import type { ChartSpec } from '../../chart/catalog/chartSpec';
import { formatFullSelection } from '../../selection/codec';
import type { EmbedTheme } from '../../selection/embedOptions';
import type { Selection } from '../../selection/selection';
import { embedHref } from '../../text/pageLinks';
import * as m from '../../text/paraglide/messages';
import { languagePrefix, SITE_LANGUAGE } from '../../text/siteLanguages';
import { escapeXml } from '../standards/escapeXml';
import { chartLink } from '../link/permalink';

/** A figure to be embedded, with everything that its address says. */
export interface EmbeddedFigure {
	/** Scheme and host of the site. */
	origin: string;
	spec: ChartSpec;
	selection: Selection;
	/** Data version when it is copied. */
	version: string;
	/** Whether it goes on drawing that version; otherwise it draws the newest data and remembers when it was copied. */
	isFrozen: boolean;
	theme: EmbedTheme;
	/** Code of one of `SITE_LANGUAGES`; left out, the first of them. */
	language?: string;
}

interface EmbedTexts {
	title: string;
	/** The chart in one line, for who does not see the picture. */
	alt: string;
	/** Who asked, when: one text for each pollster. */
	sources: string[];
}

export interface FrameSize {
	/** Left out: as wide as the place that it stands in. */
	widthPx?: number;
	heightPx: number;
}

/** The data version that is drawn: frozen it goes on drawing that of then, live the newest. */
function pinnedVersion({ version, isFrozen }: EmbeddedFigure): string | null {
	return isFrozen ? version : null;
}

/** The address of the figure alone. */
export function embedLink(figure: EmbeddedFigure): string {
	const { origin, spec, selection, version, isFrozen, theme, language } = figure;
	const copied = isFrozen ? [] : [`copied=${encodeURIComponent(version)}`];
	const query = [formatFullSelection(selection), ...copied, `theme=${theme}`].join('&');
	const link = chartLink(spec, pinnedVersion(figure), query);
	return `${origin}${languagePrefix(language ?? SITE_LANGUAGE)}${embedHref(link)}`;
}

/** The frame alone, as HTML; `fallback` is HTML that stands inside it. */
export function embedFrame(
	figure: EmbeddedFigure,
	title: string,
	{ widthPx, heightPx }: FrameSize,
	fallback = ''
): string {
	const width = widthPx === undefined ? '100%' : String(widthPx);
	const style = widthPx === undefined ? 'width:100%;border:0' : 'max-width:100%;border:0';
	return [
		`<iframe src="${escapeXml(embedLink(figure))}" title="${escapeXml(title)}" loading="lazy"`,
		` width="${width}" height="${heightPx}" style="${style}">${fallback}</iframe>`
	].join('');
}

/**
 * What an editor pastes into an article, as HTML that degrades step by step:
 * 1. The frame. The script, where the host page lets it run, makes it as high as the figure; else its height is fixed.
 * 2. Where a system takes the frame away but leaves what stands inside it, as most that strip tags do, the picture with
 *    its alternative text. A browser that shows the frame never reads that part: it takes it for plain text and drops it,
 *    so nobody sees both. A picture beside the frame, or inside `noscript`, would be seen together with it by some.
 * 3. Where that is gone too, or pictures are blocked, a plain link with the source.
 */
export function embedCode(figure: EmbeddedFigure & EmbedTexts & { heightPx: number }): string {
	const { origin, spec, selection, version, isFrozen, title, alt, sources, heightPx } = figure;
	const pinned = pinnedVersion(figure);
	// Every choice is written out, so that a later change of defaults changes nothing.
	const query = formatFullSelection(selection);
	const link = escapeXml(`${origin}${chartLink(spec, pinned, query)}`);
	const picture = escapeXml(`${origin}${chartLink(spec, pinned, `${query}&size=wide`, '.png')}`);
	const image = `<a href="${link}"><img src="${picture}" alt="${escapeXml(alt)}"></a>`;
	const frozen = isFrozen ? `, ${escapeXml(m.embed_code_frozen({ version }))}` : '';
	return [
		embedFrame(figure, title, { heightPx }, image),
		`<p>${escapeXml(m.embed_code_source({ sources: sources.join('; ') }))} <a href="${link}">${escapeXml(m.embed_code_link({ title }))}</a>${frozen}.</p>`,
		`<script async src="${escapeXml(origin)}/embed-host.js"></script>`
	].join('\n');
}
