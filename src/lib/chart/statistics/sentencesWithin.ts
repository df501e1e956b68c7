/** As many of the first sentences as so many characters hold, joined; empty where not even the first fits. */
export function sentencesWithin(sentences: readonly string[], most: number): string {
	let text = '';
	for (const sentence of sentences) {
		const longer = text === '' ? sentence : `${text} ${sentence}`;
		if (longer.length > most) break;
		text = longer;
	}
	return text;
}
