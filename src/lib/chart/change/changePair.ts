import { allowsSeveral } from '../../dataset/answerGroup';
import { roundingStep } from '../../dataset/cells/roundingStep';
import { byTime } from '../../dataset/time';
import type { Dataset } from '../../dataset/types';
import type { ComparedPair, ComparedReading, SizeBounds } from '../../stats/changeTest';
import { pairLevel, type PairLevel, type PairMember } from '../comparability/pairLevel';
import { sampleEvidence } from '../comparability/sampleEvidence';

/** Two readings in order, with what decides whether they may be tested. */
export interface ChangePair {
	/** The earlier one; of two countries the first one given. */
	a: PairMember;
	b: PairMember;
	level: PairLevel;
	/** What the test needs. */
	inputs: ComparedPair & { a: SizedReading; b: SizedReading };
}

/** A reading with the effective size of its sample, which was worked out when the data was read. */
export type SizedReading = ComparedReading & { size: SizeBounds };

const NO_SIZE: SizeBounds = { low: null, high: null };

/** What a test needs to know of a reading: a share that is no plain number, and a sample nobody gives, stay `null`. */
export function comparedReading(dataset: Dataset, { series, reading }: PairMember): SizedReading {
	const question = dataset.questions[series.questionId];
	const evidence =
		question === undefined ? null : sampleEvidence(reading, reading.wave, question, series.subgroup);
	return {
		...evidence,
		size: reading.effectiveSize ?? NO_SIZE,
		p: reading.reported.kind === 'percent' ? reading.reported.pct / 100 : null,
		h: roundingStep(reading),
		kParts: reading.derived === 'sum' ? reading.parts.length : 1,
		hasConflict: reading.alternatives.length > 0
	};
}

/** Two readings as a pair to be tested: in time where they are of one country, else by place. */
export function changePair(dataset: Dataset, one: PairMember, other: PairMember): ChangePair {
	const isTime = one.series.country === other.series.country;
	const isTurned = isTime && byTime(one.reading.wave, other.reading.wave) > 0;
	const [a, b] = isTurned ? [other, one] : [one, other];
	const level = pairLevel(dataset, a, b);
	const question = dataset.questions[a.series.questionId];
	return {
		a,
		b,
		level,
		inputs: {
			a: comparedReading(dataset, a),
			b: comparedReading(dataset, b),
			level: level.level,
			kind: isTime ? 'time' : 'place',
			hasSameSample: isSameSample(a, b),
			hasSeveralAnswers: question !== undefined && allowsSeveral(question)
		}
	};
}

/** Whether both rest on the answers of the same people: one survey, or one that is recorded twice. */
function isSameSample(a: PairMember, b: PairMember): boolean {
	const [first, second] = [a.reading.wave, b.reading.wave];
	if (first.id === second.id) return true;
	return (
		first.pollsterId === second.pollsterId &&
		first.country === second.country &&
		first.dateBasis === 'fieldwork' &&
		second.dateBasis === 'fieldwork' &&
		first.start === second.start &&
		first.end === second.end
	);
}
