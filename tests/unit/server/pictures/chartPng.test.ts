import { describe, expect, test } from 'vitest';
import { svgToPng } from '../../../../src/lib/server/pictures/chartPng';

const svg = (text: string, family = 'Noto Sans') =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="200" height="50"><rect width="200" height="50" fill="#fff"/><text x="10" y="35" font-size="24" font-family="${family}">${text}</text></svg>`;
const sizeOf = (png: Uint8Array): [number, number] => {
	const view = new DataView(png.buffer, png.byteOffset);
	return [view.getUint32(16), view.getUint32(20)];
};

describe('svgToPng', () => {
	test('the file is as wide as asked for, and as high as the drawing then is', async () => {
		expect(sizeOf(await svgToPng(svg('x'), 200))).toEqual([200, 50]);
		expect(sizeOf(await svgToPng(svg('x'), 1200))).toEqual([1200, 300]);
	});

	test('letters of every script are drawn, each as itself', async () => {
		const texts = ['', 'Stalin', 'Сталин', 'Київ', 'Łódź', 'სტალინი', 'Ստալին'];
		const pictures = await Promise.all(texts.map((text) => svgToPng(svg(text), 400)));
		expect(new Set(pictures.map((png) => Buffer.from(png).toString('base64'))).size).toBe(texts.length);
	});

	test('a letter that no font has is not what Georgian and Armenian letters look like', async () => {
		const [georgian, armenian, unknown] = await Promise.all(
			['აა', 'ԱԱ', '\u{10FFFD}\u{10FFFD}'].map(async (text) => (await svgToPng(svg(text), 400)).length)
		);
		expect(georgian).not.toBe(unknown);
		expect(armenian).not.toBe(unknown);
	});

	test('titles have a typeface of their own', async () => {
		const [sans, serif] = await Promise.all([
			svgToPng(svg('Stalin'), 200),
			svgToPng(svg('Stalin', 'Source Serif 4'), 200)
		]);
		expect(Buffer.from(sans).equals(Buffer.from(serif))).toBe(false);
	});
});
