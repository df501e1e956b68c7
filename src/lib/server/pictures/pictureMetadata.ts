import type { ChartCaption } from '../../chart/buildChart';
import * as m from '../../text/paraglide/messages';

/** Of the figures, as the page of the data says. */
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

const escapeXml = (text: string): string =>
	text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** What a picture says of itself to programs, as Dublin Core in RDF: the form that Inkscape reads and writes. */
export function pictureMetadata(caption: ChartCaption, link: string): string {
	const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;
	const agent = (name: string): string =>
		`<${name}><cc:Agent>${element('dc:title', m.site_name())}</cc:Agent></${name}>`;
	// The version begins with the day on which the data was last read.
	const [date = ''] = /^\d{4}-\d{2}-\d{2}/.exec(caption.version) ?? [];
	return [
		'<metadata>',
		'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"',
		' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#">',
		`<cc:Work rdf:about="${escapeXml(link)}">`,
		element('dc:title', caption.title),
		agent('dc:creator'),
		agent('dc:publisher'),
		...(date === '' ? [] : [element('dc:date', date)]),
		element('dc:identifier', link),
		element('dc:format', 'image/svg+xml'),
		'<dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/>',
		element('dc:language', 'en'),
		...caption.references.map(({ url }) => element('dc:source', url)),
		element('dc:rights', m.picture_rights()),
		`<cc:license rdf:resource="${LICENCE}"/>`,
		'</cc:Work></rdf:RDF></metadata>'
	].join('');
}
