import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../../src/lib/dataset/problem';
import { checkReleases } from '../../../../src/lib/server/releases/checkReleases';
import { formatSums } from '../../../../src/lib/server/releases/sums';
import { SMALL_FILES, withChange } from '../../dataset/smallFiles';
import { asPrevious, smallRelease } from './smallReleases';

type Texts = Record<string, string>;

const first = smallRelease();
const second = smallRelease(
	withChange('levada.csv', 'sympathy,6,reported', 'sympathy,7,reported'),
	asPrevious(first)
);
const sound: Record<string, Texts> = { [first.version]: first.files, [second.version]: second.files };

function faultsOf(releases: Record<string, Texts>): string[] {
	const folders = Object.entries(releases).map(([version, files]) => {
		const bytes = Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
		return [version, Object.fromEntries(bytes)] as const;
	});
	return checkReleases(Object.fromEntries(folders)).map((problem) => formatProblem(problem, 'releases'));
}

/** The first release with some of its files changed. */
const withFirst = (change: (files: Texts) => Texts): Record<string, Texts> => ({
	...sound,
	[first.version]: change({ ...first.files })
});
const without = (files: Texts, name: string): Texts =>
	Object.fromEntries(Object.entries(files).filter(([other]) => other !== name));
/** With sums that fit what was changed, as somebody would write who wants to hide it. */
const resummed = (files: Texts): Texts => ({ ...files, SHA256SUMS: formatSums(without(files, 'SHA256SUMS')) });

describe('checkReleases', () => {
	it('finds nothing in releases as they were made, in any order, nor where there are none', () => {
		expect(faultsOf(sound)).toEqual([]);
		expect(faultsOf({ [second.version]: second.files, [first.version]: first.files })).toEqual([]);
		expect(faultsOf({})).toEqual([]);
	});

	const name = (file: string) => `releases/${first.version}/${file}:1`;
	const oneByte = (file: string) => (files: Texts) => ({ ...files, [file]: `${files[file]?.slice(0, -1)} ` });

	it.each(Object.keys(SMALL_FILES))('finds a changed byte in %s by its sum and by the version', (file) => {
		const faults = faultsOf(withFirst(oneByte(file)));
		expect(faults).toHaveLength(2);
		expect(faults[0]).toContain(`${name(file)} was changed`);
		expect(faults[1]).toContain('its data and charts are version');
	});

	it.each(['outputs.csv', 'changes.json'])('finds a changed byte in %s', (file) => {
		expect(faultsOf(withFirst(oneByte(file)))).toEqual([expect.stringContaining(`${name(file)} was changed`)]);
	});

	it('finds a change that new sums were written for, by the release that follows', () => {
		const hidden = (files: Texts) => resummed({ ...files, 'outputs.csv': 'chart,csv_sha256,text_sha256\n' });
		expect(faultsOf(withFirst(hidden))).toEqual([
			expect.stringMatching(new RegExp(`^releases/${second.version}/release.json:1 previousSums is`))
		]);
	});

	it('finds a file that is missing and one that was put there', () => {
		expect(faultsOf(withFirst((files) => without(files, 'outputs.csv')))).toEqual([
			expect.stringContaining(`${name('outputs.csv')} the file is missing; a release holds it`),
			expect.stringContaining(`${name('outputs.csv')} the file is missing; SHA256SUMS lists it`)
		]);
		expect(faultsOf(withFirst((files) => ({ ...files, 'notes.txt': 'x' })))).toEqual([
			expect.stringContaining(`${name('notes.txt')} is not in SHA256SUMS`)
		]);
	});

	it('finds a folder of another name, and the release that follows none then', () => {
		const faults = faultsOf({ '2026-11-23.00000000': first.files, [second.version]: second.files });
		expect(faults).toEqual([
			expect.stringContaining(`its data and charts are version ${first.version}`),
			expect.stringContaining(`version is ${first.version}; it must be 2026-11-23.00000000`),
			expect.stringContaining(`follows ${first.version}; every release must follow`)
		]);
	});

	it('finds a second beginning and two releases after one', () => {
		const other = smallRelease(withChange('levada.csv', 'sympathy,6,reported', 'sympathy,8,reported'));
		expect(faultsOf({ ...sound, [other.version]: other.files })).toEqual([
			expect.stringContaining('has no previous release, but is not the first')
		]);
		const fork = smallRelease(
			withChange('levada.csv', 'sympathy,6,reported', 'sympathy,8,reported'),
			asPrevious(first)
		);
		expect(faultsOf({ ...sound, [fork.version]: fork.files })).toEqual([
			expect.stringContaining(`follows ${first.version}; every release must follow`)
		]);
	});

	it.each([
		['no JSON', '{', /release\.json:1 .*JSON/],
		['no date', '{"version":"2026-11-23.00000000","date":"today"}', /release\.json:1 date must be YYYY-MM-DD/],
		['null', 'null', /release\.json:1 /]
	])('says what is wrong with a release.json that is %s, with every other fault', (_, text, fault) => {
		const faults = faultsOf({ [first.version]: { ...first.files, 'release.json': text } });
		expect(faults).toEqual([expect.stringContaining('was changed'), expect.stringMatching(fault)]);
	});
});
