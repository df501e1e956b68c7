/** What the tests use of two packages that come without types. */
declare module '@rdfjs/data-model' {
	interface Term {
		termType: string;
		value: string;
	}
	const factory: {
		blankNode(): Term;
		namedNode(value: string): Term;
		literal(value: string): Term;
		quad(subject: Term, predicate: Term, object: Term): object;
	};
	export default factory;
}

declare module '@rdfjs/dataset' {
	interface RdfDataset {
		add(quad: object): RdfDataset;
	}
	const rdf: { dataset(): RdfDataset };
	export default rdf;
}
