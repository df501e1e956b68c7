import rdf from '@rdfjs/dataset';
import factory from '@rdfjs/data-model';

const CSVW = 'http://www.w3.org/ns/csvw#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** Terms of the context `http://www.w3.org/ns/csvw` whose names differ from their properties. */
const PROPERTIES: Record<string, string> = { columns: 'column', titles: 'title' };
/** Prefixes of that context. */
const PREFIXES: Record<string, string> = { dc: 'http://purl.org/dc/terms/' };

type Json = string | number | boolean | Json[] | { [key: string]: Json };

/**
 * The metadata of a CSV as RDF, which the parser wants it in: what a JSON-LD reader makes of it with the context
 * `http://www.w3.org/ns/csvw`, for the terms that our metadata uses.
 */
export function csvwDataset(metadata: { [key: string]: Json }): ReturnType<typeof rdf.dataset> {
	const dataset = rdf.dataset();
	nodeOf(metadata);
	return dataset;

	function nodeOf(object: { [key: string]: Json }) {
		const subject = factory.blankNode();
		for (const [key, value] of Object.entries(object)) {
			if (key.startsWith('@')) continue;
			const [prefix = '', local = ''] = key.includes(':') ? key.split(':') : ['', key];
			const predicate = factory.namedNode(`${PREFIXES[prefix] ?? CSVW}${PROPERTIES[local] ?? local}`);
			const values = Array.isArray(value) ? value : [value];
			// Columns are the one list of the context whose order counts.
			if (key === 'columns') dataset.add(factory.quad(subject, predicate, listOf(values)));
			else for (const each of values) dataset.add(factory.quad(subject, predicate, termOf(key, each)));
		}
		return subject;
	}

	function listOf(values: Json[]) {
		return values.reduceRight<ReturnType<typeof factory.blankNode> | ReturnType<typeof factory.namedNode>>(
			(rest, value) => {
				const node = factory.blankNode();
				dataset.add(factory.quad(node, factory.namedNode(`${RDF}first`), termOf('', value)));
				dataset.add(factory.quad(node, factory.namedNode(`${RDF}rest`), rest));
				return node;
			},
			factory.namedNode(`${RDF}nil`)
		);
	}

	function termOf(key: string, value: Json) {
		if (typeof value === 'object' && !Array.isArray(value)) {
			if (typeof value['@id'] === 'string') return factory.namedNode(value['@id']);
			return typeof value['@value'] === 'string' ? factory.literal(value['@value']) : nodeOf(value);
		}
		return key === 'datatype' ? factory.namedNode(`${XSD}${String(value)}`) : factory.literal(String(value));
	}
}
