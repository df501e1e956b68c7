import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ENTRY_KEYS } from '../../src/lib/dataset/entry/entryPlan';

/** What the command line says. */
export interface ImportOptions {
	/** `-`: standard input. */
	path: string;
	folder: string;
	sheet: string;
	orientation: 'down' | 'across' | null;
	isPartsOfOne: boolean;
	mayWrite: boolean;
	/** `null`: where a person sits at the terminal. */
	asks: boolean | null;
	said: Record<string, string>;
	wantsHelp: boolean;
}

export const USAGE = [
	'npm run data:import -- table.csv [options]     CSV, TSV or XLSX; without a file, standard input',
	'',
	...Object.entries(ENTRY_KEYS).map(([key, allowed]) => `  --${key.padEnd(18)} ${allowed}`),
	'  --set key=value      of a head or a label: --set "column:2019=skip", --set "answer:With respect=respect"',
	'  --answers file.json  all of these by key, such as { "question": "levada-attitude", "column:2019": "skip" }',
	'  --orientation        down or across: where the answers stand; not given: found from the heads',
	'  --parts-of-one       0.45 is 45 percent',
	'  --sheet              of a workbook: its name or number; not given: 1',
	'  --data               the folder of the collection; not given: data',
	'  --ask                ask for what is missing also where no person sits at the terminal',
	'  --write              write what is shown; without it nothing is changed'
].join('\n');

const ENTRY_OPTIONS = Object.fromEntries(Object.keys(ENTRY_KEYS).map((key) => [key, { type: 'string' }])) as {
	[Key in keyof typeof ENTRY_KEYS]: { type: 'string' };
};

/** Reads the options; throws with a sentence where one is wrong. */
export function importOptions(args: string[]): ImportOptions {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			...ENTRY_OPTIONS,
			set: { type: 'string', multiple: true },
			answers: { type: 'string' },
			orientation: { type: 'string' },
			'parts-of-one': { type: 'boolean' },
			sheet: { type: 'string' },
			data: { type: 'string' },
			ask: { type: 'boolean' },
			write: { type: 'boolean' },
			help: { type: 'boolean' }
		}
	});
	if (positionals.length > 1) throw new Error(`one table at a time, not ${positionals.join(', ')}`);
	const { orientation = null } = values;
	if (orientation !== null && orientation !== 'down' && orientation !== 'across')
		throw new Error(`--orientation: "${orientation}" is not down or across`);
	const said = values.answers === undefined ? {} : readAnswers(values.answers);
	for (const key of Object.keys(ENTRY_KEYS) as (keyof typeof ENTRY_KEYS)[]) {
		const value = values[key];
		if (value !== undefined) said[key] = value;
	}
	for (const pair of values.set ?? []) {
		const at = pair.lastIndexOf('=', wordStart(pair));
		if (at < 1) throw new Error(`--set: "${pair}" is not key=value`);
		said[pair.slice(0, at)] = pair.slice(at + 1);
	}
	return {
		path: positionals[0] ?? '-',
		folder: (values.data ?? 'data').replace(/\/+$/, ''),
		sheet: values.sheet ?? '1',
		orientation,
		isPartsOfOne: values['parts-of-one'] === true,
		mayWrite: values.write === true,
		asks: values.ask === true ? true : null,
		said,
		wantsHelp: values.help === true
	};
}

/** `wave=…` and `basis=…` belong to the value, so the sign before them is the one that parts key and value. */
function wordStart(pair: string): number {
	const at = pair.search(/(?<=[=\s])(?:wave|basis)=/);
	return at === -1 ? pair.length : at;
}

function readAnswers(path: string): Record<string, string> {
	const read: unknown = JSON.parse(readFileSync(path, 'utf8'));
	const isFlat =
		typeof read === 'object' &&
		read !== null &&
		Object.values(read).every((value) => typeof value === 'string');
	if (!isFlat) throw new Error(`${path} must hold one object whose values are texts`);
	return { ...(read as Record<string, string>) };
}
