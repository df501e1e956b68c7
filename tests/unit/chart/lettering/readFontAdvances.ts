import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

/** The tables of a WOFF 1.0 file, unpacked, by their four-letter tag (W3C WOFF 1.0, sections 3 and 4). */
function readTables(path: string): Map<string, Buffer> {
	const file = readFileSync(path);
	const tables = new Map<string, Buffer>();
	for (let index = 0; index < file.readUInt16BE(12); index++) {
		const entry = 44 + index * 20;
		const [offset, packed, full] = [4, 8, 12].map((at) => file.readUInt32BE(entry + at)) as [
			number,
			number,
			number
		];
		const bytes = file.subarray(offset, offset + packed);
		tables.set(file.toString('latin1', entry, entry + 4), packed < full ? inflateSync(bytes) : bytes);
	}
	return tables;
}

/** Glyph numbers by code point, from the first `cmap` subtable of format 4 (OpenType specification, cmap). */
function readGlyphs(cmap: Buffer): Map<number, number> {
	const glyphs = new Map<number, number>();
	const starts = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + index * 8));
	const at = starts.find((start) => cmap.readUInt16BE(start) === 4);
	if (at === undefined) throw new Error('no cmap subtable of format 4');
	const size = cmap.readUInt16BE(at + 6);
	for (let segment = 0; segment < size; segment += 2) {
		const end = cmap.readUInt16BE(at + 14 + segment);
		const start = cmap.readUInt16BE(at + 16 + size + segment);
		const delta = cmap.readUInt16BE(at + 16 + size * 2 + segment);
		const rangeAt = at + 16 + size * 3 + segment;
		const range = cmap.readUInt16BE(rangeAt);
		for (let code = start; code <= end && code < 0xffff; code++) {
			const glyph = range === 0 ? code : cmap.readUInt16BE(rangeAt + range + (code - start) * 2);
			if (glyph !== 0) glyphs.set(code, (glyph + delta) % 0x10000);
		}
	}
	return glyphs;
}

/** Advance widths of a WOFF font in thousandths of the font size, by code point. */
export function readFontAdvances(path: string): Map<number, number> {
	const tables = readTables(path);
	const need = (tag: string) => {
		const table = tables.get(tag);
		if (!table) throw new Error(`${path} has no table ${tag}`);
		return table;
	};
	const unitsPerEm = need('head').readUInt16BE(18);
	const metricsCount = need('hhea').readUInt16BE(34);
	const hmtx = need('hmtx');
	const advances = new Map<number, number>();
	for (const [code, glyph] of readGlyphs(need('cmap'))) {
		const advance = hmtx.readUInt16BE(Math.min(glyph, metricsCount - 1) * 4);
		advances.set(code, Math.round((advance * 1000) / unitsPerEm));
	}
	return advances;
}
