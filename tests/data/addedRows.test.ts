import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copiedHouse, type CopiedHouse } from './copiedHouse';
import { dataset } from './realCharts';

/** Tests that hold numbers of rows. That of releases is none of them: it asks for a release, as it must. */
const COUNTING = ['realData', 'codebook', 'pages', 'sourceList'];

let house: CopiedHouse;
beforeAll(() => {
	house = copiedHouse();
});
afterAll(() => house.remove());

/** Puts a row behind the last one that begins so; behind all others where none does. */
function addRow(file: string, behind: string, row: string): void {
	const path = join(house.data, file);
	const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
	const last = lines.findLastIndex((line) => line.startsWith(behind));
	lines.splice(last === -1 ? lines.length : last + 1, 0, row);
	writeFileSync(path, `${lines.join('\n')}\n`);
}

test('a source, a survey and a figure are added by rows of CSV alone', () => {
	addRow('sources.csv', 'none', 'zz-example-1,https://zz.example/poll,ZZ Example,A poll,en,secondary,2026-11-30,');
	addRow('waves.csv', 'levada-', 'levada-2099-12,levada,RUS,2099-12,2099-12,month,1600,,,,,,,,zz-example-1,');
	addRow('levada.csv', 'levada-', 'levada-2099-12,levada-ussr-regret,,regret,58,reported,zz-example-1,1,');

	const checked = house.run('node_modules/tsx/dist/cli.mjs', 'scripts/checkData.ts');
	expect(checked).toEqual({ status: 0, text: expect.stringMatching(/; no problems\n$/) });
	const { figures, waves, sources } = dataset;
	for (const [things, name] of [
		[figures, 'figures'],
		[waves, 'waves'],
		[sources, 'sources']
	] as const)
		expect(checked.text).toContain(` ${Object.keys(things).length + 1} ${name}`);

	const files = COUNTING.map((name) => `tests/data/${name}.test.ts`);
	const tested = house.run('node_modules/vitest/vitest.mjs', 'run', '--root', '.', ...files);
	expect(tested.text).toMatch(new RegExp(`Test Files +${COUNTING.length} passed`));
	expect(tested.status).toBe(0);
});
