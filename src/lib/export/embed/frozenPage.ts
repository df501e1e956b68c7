import type { ChartCaption } from '../../chart/buildChart';
import * as m from '../../text/paraglide/messages';
import { escapeXml } from '../standards/escapeXml';
import { frozenTable } from './frozenTable';
import { howToCite, LICENCE } from '../rows/licence';

/** What a page that stands alone is made of. */
export interface FrozenChart {
	caption: ChartCaption;
	/** The drawing as an SVG element. */
	svg: string;
	/** All styles, since nothing else can be fetched. */
	css: string;
	/** The page on the site with every choice written out. */
	link: string;
}

/**
 * A chart with all that belongs to it as one HTML file, without script, which opens from a disk and asks no network
 * for anything.
 */
export function frozenPage({ caption, svg, css, link }: FrozenChart): string {
	return [
		'<!doctype html>',
		'<html lang="en">',
		'<head>',
		'<meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		'<meta name="color-scheme" content="light dark">',
		`<title>${escapeXml(m.page_title({ title: caption.title }))}</title>`,
		`<style>\n${css}\n</style>`,
		'</head>',
		'<body>',
		'<main>',
		`<p class="kicker">${escapeXml(caption.kicker)}</p>`,
		`<h1>${escapeXml(caption.title)}</h1>`,
		...caption.questions.flatMap(questionLines),
		`<figure>\n${svg}\n</figure>`,
		...section(m.notes_title(), list(caption.notes.map(({ text }) => text))),
		...section(m.events_title(), list(caption.events.map(({ number, text }) => `${number}: ${text}`))),
		...section(m.words_title(), caption.words.full.map(paragraph)),
		frozenTable(caption.table, caption.title),
		...section(m.sources_title(), [
			...caption.sourceLines.map((line) => paragraph(`${line}.`)),
			...sources(caption)
		]),
		'<footer>',
		paragraph(m.frozen_note({ version: caption.version })),
		`<p><a href="${escapeXml(link)}">${escapeXml(m.frozen_live())}</a></p>`,
		paragraph(howToCite(caption, link)),
		paragraph(`${LICENCE.title}, ${LICENCE.url}. ${m.licence_surveys()}`),
		'</footer>',
		'</main>',
		'</body>',
		'</html>',
		''
	].join('\n');
}

function questionLines(question: ChartCaption['questions'][number]): string[] {
	const { pollster, quoted, base, readText, wordingOriginal, originalLanguage } = question;
	const asked = `${pollster}: ${quoted} ${m.asked_of({ base })}; ${readText}.`;
	const language = originalLanguage === '' ? '' : ` lang="${escapeXml(originalLanguage)}"`;
	return [
		paragraph(asked),
		...(wordingOriginal === '' ? [] : [`<p${language}>${escapeXml(wordingOriginal)}</p>`])
	];
}

function section(heading: string, lines: string[]): string[] {
	return lines.length === 0 ? [] : [`<h2>${escapeXml(heading)}</h2>`, ...lines];
}

function paragraph(text: string): string {
	return `<p>${escapeXml(text)}</p>`;
}

function list(items: string[]): string[] {
	return items.length === 0 ? [] : ['<ul>', ...items.map((item) => `<li>${escapeXml(item)}</li>`), '</ul>'];
}

function sources({ references }: ChartCaption): string[] {
	const items = references.map(({ number, publisher, url, isPrimary }) => {
		const kind = isPrimary ? m.ref_primary() : m.ref_secondary();
		return `<li id="s${number}"><a href="${escapeXml(url)}">${escapeXml(publisher)}</a>, ${escapeXml(kind)}</li>`;
	});
	return items.length === 0 ? [] : ['<ol>', ...items, '</ol>'];
}
