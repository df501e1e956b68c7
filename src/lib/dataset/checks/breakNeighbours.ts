import { groupBy } from '../groupBy';
import type { Located } from '../read/parseTable';
import type { Tables } from '../tables/parseTables';
import type { Problem } from '../problem';
import { byTime } from '../time';
import type { Break, Wave } from '../types';
import { report } from './report';
import { isShown } from '../isShown';

/** A break stands between two waves of one country that ask the question one after the other. */
export function checkBreakNeighbours(tables: Tables): Problem[] {
	const waveById = new Map(tables.waves.records.map(({ record }) => [record.id, record]));
	const shown = tables.figures.flatMap(({ records }) => records).filter(({ record }) => isShown(record));
	const figuresOf = groupBy(shown, ({ record }) => record.questionId);
	return tables.breaks.records.flatMap((at) => {
		const before = waveById.get(at.record.beforeWaveId);
		const after = waveById.get(at.record.afterWaveId);
		if (before === undefined || after === undefined) return [];
		const asked = new Set((figuresOf.get(at.record.questionId) ?? []).map(({ record }) => record.waveId));
		return checkOneBreak(at, before, after, (wave) => asked.has(wave.id), waveById);
	});
}

function checkOneBreak(
	at: Located<Break>,
	before: Wave,
	after: Wave,
	isAsked: (wave: Wave) => boolean,
	waveById: Map<string, Wave>
): Problem[] {
	if (before.country !== after.country)
		return [
			report(at, 'after_wave', `the waves are of two countries, ${before.country} and ${after.country}`)
		];
	const notAsked = [before, after].filter((wave) => !isAsked(wave));
	if (notAsked.length > 0)
		return notAsked.map((wave) =>
			report(
				at,
				wave === before ? 'before_wave' : 'after_wave',
				`${wave.id} shows no figure of ${at.record.questionId}`
			)
		);
	if (byTime(before, after) >= 0) return [report(at, 'after_wave', `${after.id} is not after ${before.id}`)];
	const between = [...waveById.values()].find(
		(wave) =>
			wave.country === before.country && isAsked(wave) && byTime(before, wave) < 0 && byTime(wave, after) < 0
	);
	return between === undefined ? [] : [report(at, 'after_wave', `${between.id} lies between the two waves`)];
}
