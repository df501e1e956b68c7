/**
 * Enters a table as pollsters print it: `npm run data:import -- table.csv`. Shows what it read and which rows it would
 * write, asks for what the table does not say, and changes nothing before it is told to. Ends with 1 where something is
 * missing or wrong.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOG } from '../src/lib/chart/catalog/catalog';
import { parseCheckedDataset } from '../src/lib/claims/parseCheckedDataset';
import type { EntryPlan } from '../src/lib/dataset/entry/entryPlan';
import { insertRows } from '../src/lib/dataset/entry/insertRows';
import { planEntry } from '../src/lib/dataset/entry/planEntry';
import { formatProblem } from '../src/lib/dataset/problem';
import { parseTables, type Tables } from '../src/lib/dataset/tables/parseTables';
import { countryNames } from '../src/lib/dataset/wide/countryNames';
import { readWideTable } from '../src/lib/dataset/wide/readWideTable';
import type { WideTable } from '../src/lib/dataset/wide/wideTable';
import { askNeed, personAt, type Person } from './import/askNeeds';
import { importOptions, USAGE, type ImportOptions } from './import/importOptions';
import { readRows } from './import/readRows';
import { showOpen, showPlan } from './import/showPlan';
import { showTable } from './import/showTable';
import { readDataFolder } from './readDataFolder';

process.exitCode = await importTable();

async function importTable(): Promise<number> {
	try {
		const options = importOptions(process.argv.slice(2));
		if (options.wantsHelp) return done(USAGE);
		const { files } = readDataFolder(options.folder);
		const { tables } = parseTables(files);
		const rows = await readRows(options.path, options.sheet);
		const table = readWideTable(rows, {
			countries: countryNames(tables.countries.records.map(({ record }) => record)),
			isPartsOfOne: options.isPartsOfOne,
			...(options.orientation === null ? {} : { orientation: options.orientation })
		});
		console.log(showTable(table).join('\n'));
		if (table.looksLikePartsOfOne)
			return refuse(['', 'Nothing was written; --parts-of-one reads 0.45 as 45 percent.']);
		if (table.figures.length === 0) return refuse(['', 'There is no figure to enter.']);
		return await enter(table, tables, files, options);
	} catch (error) {
		return refuse([error instanceof Error ? error.message : String(error), '', USAGE]);
	}
}

async function enter(
	table: WideTable,
	tables: Tables,
	files: Record<string, string>,
	options: ImportOptions
): Promise<number> {
	// Standard input cannot hold both the table and the answers.
	const asks = options.path !== '-' && (options.asks ?? process.stdin.isTTY === true);
	const person = asks ? personAt(process.stdin, process.stdout) : null;
	try {
		const plan = await complete(table, tables, options.said, person);
		console.log(showPlan(plan, files, options.folder).join('\n'));
		if (plan.needs.length + plan.problems.length > 0)
			return refuse(['', ...showOpen(plan), '', 'Nothing was written.']);
		if (plan.rows.length === 0) return done('\nNothing is new; nothing was written.');
		const changed = insertRows(files, plan.rows);
		const before = new Set(problemsOf(files).map(withoutLine));
		const faults = problemsOf(changed).filter((problem) => !before.has(withoutLine(problem)));
		if (faults.length > 0)
			return refuse(['', 'With these rows the check of the data finds:', ...faults, 'Nothing was written.']);
		const left = table.problems.length;
		const open = left === 0 ? '' : `, without ${left} cells that were not understood`;
		console.log(`\nThe check of the data finds nothing wrong with these ${plan.rows.length} rows${open}.`);
		if (!options.mayWrite && (await person?.ask('Write them? (yes or no) ')) !== 'yes')
			return done('Nothing was written; --write writes these rows.');
		const names = Object.keys(changed).filter((name) => changed[name] !== files[name]);
		for (const name of names) writeFileSync(join(options.folder, name), changed[name] ?? '');
		return done(
			`Written: ${names.map((name) => `${options.folder}/${name}`).join(', ')}. Next: look at breaks.csv, then npm run data:check.`
		);
	} finally {
		person?.leave();
	}
}

/** Asks until nothing is missing, or nobody answers; what is passed over by an empty line stays missing. */
async function complete(
	table: WideTable,
	tables: Tables,
	given: Record<string, string>,
	person: Person | null
): Promise<EntryPlan> {
	let said = given;
	const passed = new Set<string>();
	for (;;) {
		const plan = planEntry(table, tables, said);
		const need = plan.needs.find(({ key }) => !passed.has(key));
		if (person === null || need === undefined || plan.problems.length > 0) return plan;
		const answer = await askNeed(need, person);
		if (answer === null) return plan;
		if (answer === '') {
			passed.add(need.key);
			continue;
		}
		const more = { ...said, [need.key]: answer };
		const wrong = planEntry(table, tables, more).problems;
		if (wrong.length === 0) said = more;
		else console.log(wrong.join('\n'));
	}
}

function problemsOf(files: Record<string, string>): string[] {
	const chartIds = CATALOG.map(({ id }) => id);
	return parseCheckedDataset(files, '', chartIds).problems.map((problem) => formatProblem(problem));
}

/** New rows move the lines of older problems. */
function withoutLine(problem: string): string {
	return problem.replace(/:\d+ /, ' ');
}

function done(message: string): number {
	console.log(message);
	return 0;
}

function refuse(lines: string[]): number {
	console.error(lines.join('\n'));
	return 1;
}
