import type { ChartCaption } from '../../chart/buildChart';
import { LICENCE } from '../../export/rows/licence';
import { xmlElement, xmlEmpty, xmlText } from '../../export/standards/xmlElement';
import * as m from '../../text/paraglide/messages';

const NAMESPACES = {
	'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
	'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
	'xmlns:cc': 'http://creativecommons.org/ns#'
};

/** What a picture says of itself to programs, as Dublin Core in RDF: the form that Inkscape reads and writes. */
export function pictureMetadata(caption: ChartCaption, link: string): string {
	const agent = (name: string): string =>
		xmlElement(name, {}, [xmlElement('cc:Agent', {}, [xmlText('dc:title', m.site_name())])]);
	// The version begins with the day on which the data was last read.
	const [date = ''] = /^\d{4}-\d{2}-\d{2}/.exec(caption.version) ?? [];
	const work = xmlElement('cc:Work', { 'rdf:about': link }, [
		xmlText('dc:title', caption.title),
		agent('dc:creator'),
		agent('dc:publisher'),
		xmlText('dc:date', date),
		xmlText('dc:identifier', link),
		xmlText('dc:format', 'image/svg+xml'),
		xmlEmpty('dc:type', { 'rdf:resource': 'http://purl.org/dc/dcmitype/StillImage' }),
		xmlText('dc:language', 'en'),
		...caption.references.map(({ url }) => xmlText('dc:source', url)),
		xmlText('dc:rights', m.picture_rights()),
		xmlEmpty('cc:license', { 'rdf:resource': LICENCE.url })
	]);
	return xmlElement('metadata', {}, [xmlElement('rdf:RDF', NAMESPACES, [work])]);
}
