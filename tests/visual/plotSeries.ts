import { parsePercent } from '../../src/lib/dataset/cells/parsePercent';
import type { Break, BreakKind, DateBasis } from '../../src/lib/dataset/types';
import type { PlottedReading, PlottedSeries } from '../../src/lib/chart/series/plotted';
import { formatFieldwork } from '../../src/lib/text/dates';
import { formatReported } from '../../src/lib/text/numbers';

/** A reading as a story tells it: fieldwork (`2019`, `2019-03` or `2019-03-21/2019-03-27`) and the printed cell. */
export interface Told {
	when: string;
	/** `51`, `<10`, `~40`, or empty for words. */
	printed: string;
	/** Half the width of the interval in points. */
	margin?: number;
	/** Half the width of the narrower interval inside it. */
	innerMargin?: number;
	isWeak?: boolean;
	basis?: DateBasis;
}

/** The id of the survey of a reading, as breaks name it. */
export function waveIdOf(country: string, when: string): string {
	return `${country.toLowerCase()}-${when.replace('/', '-to-')}`;
}

function intervalOf(told: Told): PlottedReading['interval'] {
	const pct = Number(told.printed);
	if (told.margin === undefined) return null;
	const around = (margin: number) => ({ low: Math.max(0, pct - margin), high: Math.min(100, pct + margin) });
	return {
		...around(told.margin),
		inner: told.innerMargin === undefined ? null : around(told.innerMargin)
	};
}

function plotReading(country: string, told: Told): PlottedReading {
	const [start = '', end = start] = told.when.split('/');
	const reported = parsePercent(told.printed);
	if (!reported.ok) throw new Error(`a story prints ${told.printed}`);
	const dateBasis =
		told.basis ?? ({ 0: 'inferred', 4: 'year', 7: 'month' } as const)[start.length] ?? 'fieldwork';
	const id = waveIdOf(country, told.when);
	return {
		waveId: id,
		reported: reported.value,
		printed: told.printed,
		derived: 'no',
		parts: [],
		status: told.isWeak ? 'weak' : 'reported',
		alternatives: [],
		sourceIds: [],
		confirmations: 1,
		notes: [],
		wave: {
			id,
			pollsterId: 'pollster',
			country,
			start,
			end,
			dateBasis,
			sampleSize: told.margin === undefined ? null : 1600,
			population: '',
			territory: '',
			mode: null,
			marginPublished: null,
			sponsor: '',
			partner: '',
			published: '',
			sourceIds: [],
			note: ''
		},
		effectiveSize: null,
		interval: intervalOf(told),
		valueText: formatReported(reported.value),
		dateText: formatFieldwork({ start, end, dateBasis })
	};
}

type Look = Pick<PlottedSeries, 'name' | 'tone' | 'marker'> & Partial<PlottedSeries>;

/** A series for a picture or a test, built from what a story tells; the id follows from the name. */
export function plotSeries(look: Look, told: readonly Told[]): PlottedSeries {
	const country = look.country ?? 'RUS';
	const answerId = look.name.toLowerCase().replaceAll(' ', '-');
	const questionId = look.questionId ?? 'attitude';
	return {
		id: `${questionId}:${country}:${answerId}`,
		questionId,
		country,
		answerId,
		subgroup: '',
		stance: 'none',
		measureId: questionId,
		measureName: look.name,
		countryName: country,
		isDimmed: false,
		readings: told.map((one) => plotReading(country, one)),
		...look
	};
}

/** Readings from pairs of fieldwork and printed cell, all with the same margin where one is given. */
export function tell(pairs: Record<string, string>, margin?: number): Told[] {
	return Object.entries(pairs).map(([when, printed]) => ({
		when,
		printed,
		...(margin === undefined || Number.isNaN(Number(printed)) ? {} : { margin })
	}));
}

/** A break between two surveys of a question in Russia. */
export function breakBetween(before: string, after: string, kind: BreakKind, questionId = 'attitude'): Break {
	return {
		questionId,
		beforeWaveId: waveIdOf('RUS', before),
		afterWaveId: waveIdOf('RUS', after),
		kind,
		note: 'The answers offered changed.',
		sourceIds: []
	};
}
