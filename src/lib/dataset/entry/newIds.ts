/** A text as an id: lower-case letters, digits and single hyphens. Empty where it holds no Latin letter. */
export function kebabId(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/['’]/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
}

/** Whether a text is written in Latin letters alone. */
export function isLatin(text: string): boolean {
	return !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text);
}

/** The id, or with the first number that makes it free. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
	if (!isTaken(id)) return id;
	let number = 2;
	while (isTaken(`${id}-${number}`)) number += 1;
	return `${id}-${number}`;
}
