import { escapeXml } from './escapeXml';

/** Attributes by name; those without a value are left out. */
export type XmlAttributes = Record<string, string | undefined>;

function openTag(name: string, attributes: XmlAttributes): string {
	const written = Object.entries(attributes).flatMap(([key, value]) =>
		value === undefined || value === '' ? [] : [` ${key}="${escapeXml(value)}"`]
	);
	return `<${name}${written.join('')}`;
}

/**
 * An element around others, each on a line of its own. Without any content there is no element, so that what is not
 * known leaves nothing behind.
 * @param content markup; empty strings are left out
 */
export function xmlElement(name: string, attributes: XmlAttributes, content: readonly string[]): string {
	const lines = content.filter((each) => each !== '');
	return lines.length === 0 ? '' : [`${openTag(name, attributes)}>`, ...lines, `</${name}>`].join('\n');
}

/** An element with a text, which is escaped; nothing where the text is empty. */
export function xmlText(name: string, text: string, attributes: XmlAttributes = {}): string {
	return text === '' ? '' : `${openTag(name, attributes)}>${escapeXml(text)}</${name}>`;
}

/** An element that says all by its attributes. */
export function xmlEmpty(name: string, attributes: XmlAttributes): string {
	return `${openTag(name, attributes)}/>`;
}
