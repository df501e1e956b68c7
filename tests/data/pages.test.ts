import { expect, test } from 'vitest';
import { csvTextByName, dataDocument } from '../../src/lib/server/site/dataFiles';
import { SITES } from '../../src/lib/server/site/sites';
import { parseMarkdown, sectionBlocks } from '../../src/lib/text/markdown';
import * as m from '../../src/lib/text/paraglide/messages';
import { describeFile } from '../../src/lib/pages/data/describeFile';

test.each(['Codebook', 'Read before charting', 'Known to be incomplete', 'Contradictions kept'])(
	'data/README.md has a part %j, which a page shows',
	(heading) => {
		expect(sectionBlocks(parseMarkdown(dataDocument('README.md')), heading)).not.toEqual([]);
	}
);

test('data/CORRECTIONS.md has its table, with the columns in order', () => {
	const table = parseMarkdown(dataDocument('CORRECTIONS.md')).find((block) => block.kind === 'table');
	const names = table?.kind === 'table' ? table.header.map((cell) => cell[0]?.text) : [];
	expect(names).toEqual(['date', 'figure', 'old', 'new', 'why', 'source']);
});

test.each(Object.entries(csvTextByName))('describeFile(%j) says what it holds and counts its rows', (name, text) => {
	const { holds, rows, bytes } = describeFile(name, text, SITES.present.dataset.pollsters);
	expect(holds).not.toBe(m.pages_data_holds_unknown());
	// Nothing need have been renamed.
	expect(rows).toBeGreaterThanOrEqual(name === 'renamed.csv' ? 0 : 1);
	expect(bytes).toBe(Buffer.byteLength(text));
});
