import { Resvg } from '@resvg/resvg-js';

export interface XmlNode {
	name: string;
	attributes: Record<string, string>;
	children: XmlNode[];
	/** Of the element itself, without that of its children. */
	text: string;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** @throws where an entity is not one of those that the site writes */
function unescape(text: string): string {
	return text.replace(/&([^;]*);/g, (entity, name: string) => {
		const sign = ENTITIES[name];
		if (sign === undefined) throw new Error(`${entity} is not known`);
		return sign;
	});
}

/**
 * The elements of an XML document. Whether it is well-formed is judged by the parser of the drawing program, which reads it as
 * metadata of a picture.
 * @throws where it is not well-formed
 */
export function readXml(xml: string): XmlNode {
	const content = xml.replace(/^<\?xml[^>]*\?>\s*/, '');
	new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><metadata>${content}</metadata></svg>`);
	const root: XmlNode = { name: '', attributes: {}, children: [], text: '' };
	const open = [root];
	for (const [token = '', close, name, attributes = '', empty] of content.matchAll(
		/<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"]*")*)(\/?)>|[^<]+/g
	)) {
		const parent = open.at(-1) ?? root;
		if (name === undefined) parent.text += unescape(token);
		else if (close === '/') open.pop();
		else {
			const node: XmlNode = {
				name,
				attributes: Object.fromEntries(
					[...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, unescape(value)])
				),
				children: [],
				text: ''
			};
			parent.children.push(node);
			if (empty !== '/') open.push(node);
		}
	}
	const [only] = root.children;
	if (only === undefined) throw new Error('there is no element');
	return only;
}

/** All elements of a name at any depth, in the order of the document. */
export function findAll(node: XmlNode, name: string): XmlNode[] {
	return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...findAll(child, name)]);
}

/** The texts of the elements of a name. */
export function textsOf(node: XmlNode, name: string): string[] {
	return findAll(node, name).map(({ text }) => text);
}
