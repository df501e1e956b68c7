import type { PairMember } from '../../../../src/lib/chart/comparability/pairLevel';
import { sizeOf } from '../../../../src/lib/chart/comparability/resolveSamples';
import type { PlottedReading, PlottedSeries } from '../../../../src/lib/chart/series/plotted';
import type { Break, Dataset, Link, Question, Wave } from '../../../../src/lib/dataset/types';

const answer = (id: string, stance: 'positive' | 'negative' | 'no-answer') => ({
	id,
	position: 1,
	label: id,
	labelOriginal: '',
	stance,
	parts: [],
	note: ''
});

const question = (id: string, changed: Partial<Question>): Question => ({
	id,
	pollsterId: 'house',
	measure: 'attitude',
	topic: 'stalin',
	wording: 'What do you think?',
	wordingOriginal: '',
	originalLanguage: '',
	wordingRead: 'exact',
	base: 'all respondents',
	scale: 'two words',
	note: '',
	answers: [answer('yes', 'positive'), answer('no', 'negative'), answer('hard', 'no-answer')],
	...changed
});

/** A dataset of three questions without surveys: `q`, `other` on the same measure, `several` with several answers. */
export function smallDataset(breaks: Break[] = [], links: Link[] = []): Dataset {
	return {
		version: 'test',
		pollsters: {},
		countries: {},
		sources: {},
		questions: {
			q: question('q', {}),
			other: question('other', { pollsterId: 'rival' }),
			several: question('several', { scale: 'several answers' })
		},
		waves: {},
		figures: [],
		breaks,
		links,
		events: [],
		claims: [],
		climate: []
	};
}

export interface Told {
	date?: string;
	pct?: number;
	reading?: Partial<PlottedReading>;
	wave?: Partial<Wave>;
	series?: Partial<PlottedSeries>;
}

/** Whether everybody was asked: of a group of people no source gives the number. */
const isWhole = ({ subgroup = '' }: Partial<PlottedSeries> = {}): boolean => subgroup === '';

/** A reading of 1,600 interviews with a margin of 3.4 points, which are worth 831 (method, section 1.3). */
export function member({ date = '2018-03-20', pct = 40, reading, wave, series }: Told): PairMember {
	const told = {
		id: `w-${date}`,
		pollsterId: 'house',
		country: 'RUS',
		start: date,
		end: date,
		dateBasis: 'fieldwork',
		sampleSize: 1600,
		population: 'adults',
		territory: 'Russia',
		mode: 'face-to-face',
		marginPublished: 3.4,
		sponsor: '',
		partner: '',
		published: '',
		sourceIds: [],
		note: '',
		...wave
	} as Wave;
	const whole: Wave = { ...told, effectiveSize: sizeOf(told) };
	const plotted = {
		waveId: whole.id,
		reported: { kind: 'percent', pct },
		printed: String(pct),
		derived: 'no',
		parts: ['yes'],
		status: 'reported',
		alternatives: [],
		sourceIds: [],
		confirmations: 1,
		notes: [],
		wave: whole,
		effectiveSize: isWhole(series) && reading?.derived !== 'rescaled' ? (whole.effectiveSize ?? null) : null,
		interval: null,
		valueText: `${pct} %`,
		dateText: date,
		...reading
	} as PlottedReading;
	const one = {
		id: `q:${whole.country}:yes`,
		questionId: 'q',
		country: whole.country,
		answerId: 'yes',
		subgroup: '',
		stance: 'positive',
		name: 'Yes',
		measureName: 'Yes',
		countryName: whole.country,
		readings: [plotted],
		...series
	} as PlottedSeries;
	return { series: one, reading: plotted };
}

/** Members of one series, in the order given. */
export function membersOfSeries(all: Told[]): PairMember[] {
	const members = all.map(member);
	const readings = members.map(({ reading }) => reading);
	return members.map(({ series, reading }) => ({ series: { ...series, readings }, reading }));
}
