import { roundingStep } from '../../dataset/cells/roundingStep';
import { effectiveSize } from '../../chart/series/readingInterval';
import type { ComparatorFinding } from '../../claims/checkComparator';
import type { RecordedRow } from '../../claims/claimRows';
import { ALL_RESPONDENTS } from '../../claims/claimRows';
import { shareOf } from '../../claims/identicalRun';
import type { Reading } from '../../dataset/query/series';
import type { Dataset } from '../../dataset/types';
import { majorityWord, type MajorityWord } from '../../stats/majorityWord';
import { recordDistinct } from '../../stats/recordDistinct';
import { formatFieldwork, formatYears } from '../../text/dates';
import { formatReported } from '../../text/numbers';
import * as m from '../../text/paraglide/messages';
import { changeSentence } from './claimChange';

/** A share as a proportion with what it rests on; `null` where that is not known. */
interface ClaimSample {
	p: number | null;
	low: number | null;
	high: number | null;
	/** Rounding step, a proportion. */
	h: number | null;
}

/** What the comparison in a sentence comes to, in a line of its own (method, section 8.5). */
export function comparatorSentence(dataset: Dataset, row: RecordedRow, found: ComparatorFinding): string {
	const sampleOf = (reading: Reading): ClaimSample => readSample(dataset, row, reading);
	switch (found.kind) {
		case 'record':
			return recordSentence(dataset, found, sampleOf);
		case 'change':
			return changeSentence(dataset, row, found.before, found.reading);
		case 'doubled': {
			const [before, after] = [wordsOf(dataset, found.before), wordsOf(dataset, found.reading)];
			if (before === null || after === null || found.times === null) return m.claims_before_none();
			const times = found.times.toFixed(1);
			return m.claims_doubled({ value: after.value, times, before: before.value, dates: before.dates });
		}
		case 'majority':
			return majoritySentence(row, found.reading && sampleOf(found.reading));
		case 'first': {
			const earlier = wordsOf(dataset, found.earlier);
			return earlier === null ? m.claims_first_none() : m.claims_first_not(earlier);
		}
		case 'rank':
			return m.claims_rank({ rank: found.rank, claimed: found.claimed });
	}
}

function wordsOf(dataset: Dataset, reading: Reading | null): { value: string; dates: string } | null {
	const wave = dataset.waves[reading?.waveId ?? ''];
	if (reading === null || wave === undefined) return null;
	return { value: formatReported(reading.reported), dates: formatFieldwork(wave) };
}

function readSample(dataset: Dataset, row: RecordedRow, reading: Reading): ClaimSample {
	const wave = dataset.waves[reading.waveId];
	const question = dataset.questions[row.measure];
	const pct = shareOf(reading);
	if (wave === undefined || question === undefined || pct === null)
		return { p: null, low: null, high: null, h: null };
	const subgroup = row.base === ALL_RESPONDENTS ? '' : row.base;
	const size = effectiveSize(reading, wave, question, subgroup);
	return {
		p: pct / 100,
		low: size?.low ?? null,
		high: size?.high ?? null,
		h: roundingStep(reading)
	};
}

function recordSentence(
	dataset: Dataset,
	{ code, direction, run, most }: Extract<ComparatorFinding, { kind: 'record' }>,
	sampleOf: (reading: Reading) => ClaimSample
): string {
	const years = run.flatMap(({ waveId }) => dataset.waves[waveId]?.start || []).sort();
	const stood = wordsOf(dataset, most);
	if (code === 'RECORD_UNTESTABLE' || stood === null) return m.claims_record_untestable();
	const inputs = { ...stood, count: run.length, year: formatYears(years.slice(0, 1)) };
	const isHigh = direction === 'high';
	if (code === 'RECORD_TIED') return m.claims_record_tied(inputs);
	if (code === 'RECORD_DOES_NOT_HOLD')
		return isHigh ? m.claims_record_high_not(inputs) : m.claims_record_low_not(inputs);
	const samples = run.map(sampleOf);
	const distinct = recordDistinct({
		p: samples.map(({ p }) => p),
		nEff: samples.map(({ low }) => low),
		h: samples.map(({ h }) => h),
		index: run.length - 1
	});
	const holds = isHigh ? m.claims_record_high_holds(inputs) : m.claims_record_low_holds(inputs);
	if (distinct === null) return `${holds} ${m.claims_record_distinct_unknown()}`;
	return `${holds} ${distinct.distinct ? m.claims_record_distinct() : m.claims_record_not_distinct(stood)}`;
}

const MAJORITY_TEXTS: Record<MajorityWord, (given: { value: string }) => string> = {
	'more-than-half': m.claims_majority_more,
	'about-half': m.claims_majority_about,
	'less-than-half': m.claims_majority_less,
	'published-figure-only': m.claims_majority_figure
};

function majoritySentence(row: RecordedRow, sample: ClaimSample | null): string {
	const word = majorityWord({ p: sample?.p ?? null, nEff: sample?.low ?? null, h: sample?.h ?? null });
	return MAJORITY_TEXTS[word ?? 'published-figure-only']({ value: formatReported(row.reported) });
}
