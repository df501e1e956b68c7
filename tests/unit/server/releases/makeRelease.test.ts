import { describe, expect, it } from 'vitest';
import { SMALL_FILES, withChange } from '../../dataset/smallFiles';
import { asPrevious, makeSmall, smallRelease, SMALL_CHARTS } from './smallReleases';

const corrected = withChange('levada.csv', 'sympathy,6,reported', 'sympathy,7,reported');

describe('makeRelease', () => {
	const first = smallRelease();

	it('holds the data files byte for byte, the charts with their titles, and the sums of all', () => {
		for (const [name, text] of Object.entries(SMALL_FILES)) expect(first.files[name]).toBe(text);
		expect(JSON.parse(first.files['charts.json'] ?? '')).toEqual(SMALL_CHARTS);
		const listed = (first.files.SHA256SUMS ?? '').trimEnd().split('\n').map((line) => line.slice(66));
		expect(listed).toEqual(
			Object.keys(first.files)
				.filter((name) => name !== 'SHA256SUMS')
				.sort()
		);
		expect(first.files.SHA256SUMS).toMatch(/^[0-9a-f]{64} {2}answers\.csv\n/);
	});

	it('says what it holds and that it is the first', () => {
		expect(JSON.parse(first.files['release.json'] ?? '')).toMatchObject({
			version: first.version,
			date: '2026-12-01',
			previous: null,
			previousSums: null,
			counts: { figures: 6, waves: 3, questions: 2, charts: 1 }
		});
	});

	it('is refused where nothing changed since the newest', () => {
		expect(makeSmall(SMALL_FILES, asPrevious(first))).toEqual({
			refusal: expect.stringContaining('Nothing changed')
		});
	});

	it('is refused where the data has problems, and names them', () => {
		const wrong = withChange('levada.csv', 'sympathy,6,reported', 'sympathy,6l,reported');
		expect(makeSmall(wrong)).toEqual({ refusal: expect.stringMatching(/data\/levada\.csv:5 value: "6l"/) });
	});

	it('has another version where a figure or a title is another', () => {
		const titled = SMALL_CHARTS.map((chart) => ({ ...chart, title: 'Feelings' }));
		const versions = [first, smallRelease(corrected), smallRelease(SMALL_FILES, null, titled)];
		expect(new Set(versions.map(({ version }) => version)).size).toBe(3);
	});

	it('gives each chart the sums of its CSV and of its words', () => {
		const [head, row] = (first.files['outputs.csv'] ?? '').split('\n');
		expect(head).toBe('chart,csv_sha256,text_sha256');
		expect(row).toMatch(/^attitude,[0-9a-f]{64},[0-9a-f]{64}$/);
		const titled = SMALL_CHARTS.map((chart) => ({ ...chart, title: 'Feelings' }));
		const [, other] = (smallRelease(SMALL_FILES, null, titled).files['outputs.csv'] ?? '').split('\n');
		expect(other?.split(',')[2]).not.toBe(row?.split(',')[2]);
	});

	it('names the release before it and lists what changed since', () => {
		const second = smallRelease(corrected, asPrevious(first));
		expect(JSON.parse(second.files['release.json'] ?? '')).toMatchObject({ previous: first.version });
		expect(JSON.parse(second.files['changes.json'] ?? '')).toMatchObject({
			added: [],
			corrected: [{ key: 'levada-2019-03 levada-attitude sympathy', old: '6', new: '7' }],
			withdrawn: []
		});
	});
});
