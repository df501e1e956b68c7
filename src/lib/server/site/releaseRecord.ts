/** What `release.json` says of a release. */
export interface ReleaseRecord {
	/** Name of its folder; follows from its data and its charts. */
	version: string;
	/** Day on which it was made, YYYY-MM-DD. */
	date: string;
	/** Version of the release before; `null` for the first. */
	previous: string | null;
	/** SHA-256 of the `SHA256SUMS` of the release before, so that releases form a chain; `null` for the first. */
	previousSums: string | null;
	/** Columns of the CSV of a chart as they were: columns that come later are not written for this release. */
	csvColumns: string[];
	counts: { figures: number; waves: number; questions: number; charts: number };
}

/** Files of a release that are not data; every other `.csv` of it is. */
export const RELEASE_FILES = {
	record: 'release.json',
	charts: 'charts.json',
	changes: 'changes.json',
	outputs: 'outputs.csv',
	sums: 'SHA256SUMS'
} as const;

const VERSION = /^\d{4}-\d{2}-\d{2}\.[0-9a-f]{8}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const SUM = /^[0-9a-f]{64}$/;

/** Whether a folder may hold a release by its name. */
function isVersion(name: string): boolean {
	return VERSION.test(name);
}

/** The data files among the files of a release. */
export function dataFilesOf<T>(files: Readonly<Record<string, T>>): Record<string, T> {
	const isData = (name: string): boolean => name.endsWith('.csv') && name !== RELEASE_FILES.outputs;
	return Object.fromEntries(Object.entries(files).filter(([name]) => isData(name)));
}

/**
 * Reads `release.json`.
 * @throws Error that names the first field that is not as it must be
 */
export function parseRelease(text: string): ReleaseRecord {
	const { version, date, previous, previousSums, csvColumns, counts } = JSON.parse(
		text
	) as Partial<ReleaseRecord>;
	const isCount = (count: unknown): boolean => Number.isInteger(count);
	const { figures, waves, questions, charts } = counts ?? {};
	const rules: [string, string, boolean][] = [
		['version', 'a date, a dot and eight digits', typeof version === 'string' && isVersion(version)],
		['date', 'YYYY-MM-DD', typeof date === 'string' && DAY.test(date)],
		['previous', 'a version or null', previous === null || isVersion(previous ?? '')],
		[
			'previousSums',
			'a SHA-256, or null where there is no previous release',
			previous === null ? previousSums === null : SUM.test(previousSums ?? '')
		],
		[
			'csvColumns',
			'a list of names',
			Array.isArray(csvColumns) && csvColumns.every((name) => typeof name === 'string')
		],
		[
			'counts',
			'numbers of figures, waves, questions and charts',
			[figures, waves, questions, charts].every(isCount)
		]
	];
	const broken = rules.find(([, , isGood]) => !isGood);
	if (broken !== undefined) throw new Error(`${broken[0]} must be ${broken[1]}`);
	return { version, date, previous, previousSums, csvColumns, counts } as ReleaseRecord;
}

/** Releases from the first to the newest along their chain; those that hang on none are left out. */
export function chainOf(records: readonly ReleaseRecord[]): ReleaseRecord[] {
	const chain: ReleaseRecord[] = [];
	let next = records.find(({ previous }) => previous === null);
	while (next !== undefined && !chain.includes(next)) {
		const { version } = next;
		chain.push(next);
		next = records.find(({ previous }) => previous === version);
	}
	return chain;
}
