/** A text as it is searched in: without accents, in lower case. */
export function withoutAccents(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a query, without accents; each must stand in what is found. */
export function plainWords(query: string): string[] {
	return withoutAccents(query)
		.split(/\s+/)
		.filter((word) => word !== '');
}
