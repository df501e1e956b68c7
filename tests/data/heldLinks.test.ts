import { describe, expect, it } from 'vitest';
import { pairComparability } from '../../src/lib/chart/comparability/pairComparability';
import { readingFields } from '../../src/lib/dataset/query/readingFields';
import { comparability } from '../../src/lib/stats/comparability';
import { dataset } from './realCharts';

/** Links recorded higher than the fields of their questions allow: recorded and used level, fields at the cap. */
const HELD = `
levada-attitude vciom-attitude: equivalent > related by mode noAnswerTreatment pollster population territory wording
levada-attitude carnegie-attitude: equivalent > related by mode
kiis-attitude carnegie-attitude: equivalent > related by pollster
carnegie-attitude crrc-attitude: equivalent > related by mode
levada-attitude levada-leader-lenin: related > not-comparable by measure
levada-attitude levada-leader-brezhnev: related > not-comparable by measure
levada-attitude levada-leader-gorbachev: related > not-comparable by measure
levada-attitude levada-leader-nicholas-ii: related > not-comparable by measure
levada-attitude levada-leader-putin: related > not-comparable by measure
levada-great-leader kiis-great-leader: equivalent > related by mode wording
kiis-great-leader dif-great-leader: equivalent > related by mode wording
levada-wise-leader kiis-wise-leader: equivalent > related by mode scale
levada-wise-leader carnegie-wise-leader: equivalent > related by mode pollster
kiis-wise-leader carnegie-wise-leader: equivalent > related by pollster scale
levada-cruel-tyrant kiis-cruel-tyrant: equivalent > related by mode scale
levada-cruel-tyrant carnegie-cruel-tyrant: equivalent > related by mode pollster
kiis-cruel-tyrant carnegie-cruel-tyrant: equivalent > related by pollster scale
levada-need-leader kiis-need-leader: equivalent > related by noAnswerTreatment scale territory
levada-need-leader carnegie-need-leader: equivalent > related by pollster scale territory wording
levada-live-under kiis-live-under: equivalent > related by mode scale wording
levada-sacrifices carnegie-sacrifices: equivalent > related by pollster scale wording
levada-blame-repressions fom-repressions-responsibility: related > not-comparable by responseType
levada-revolution-sympathy vciom-revolution-figures: related > not-comparable by measure
levada-ussr-regret vciom-ussr-regret: equivalent > related by mode population territory wording
levada-ussr-regret kiis-ussr-regret: equivalent > related by mode pollster
levada-ussr-regret rating-ussr-regret: equivalent > related by wording
kiis-ussr-regret rating-ussr-regret: equivalent > related by mode pollster wording
levada-ussr-regret gorbi-ussr-regret: equivalent > related by mode population territory
vciom-ussr-regret eurasian-monitor-regret: equivalent > related by mode population scale territory wording
sputnik-life pew-life-vs-communism: related > not-comparable by measure
saarpoll-attitude pew-role-stalin: related > not-comparable by measure
levada-ussr-regret levada-ussr-regret-reasons: related > not-comparable by measure responseType
levada-ussr-avoidable vciom-ussr-avoidable: equivalent > related by mode population territory wording
vciom-most-loved vciom-most-hated: related > not-comparable by measure
ispi-ras-benefit ispi-ras-harm: related > not-comparable by measure`;

describe('links recorded higher than their fields allow', () => {
	it('are these, each held down by these fields', () => {
		const held = dataset.links.flatMap(({ questionA, questionB, level, recorded }) => {
			if (recorded === undefined || recorded === null) return [];
			const reasons = pairComparability(dataset, questionA, questionB)?.reasons.join(' ');
			return [`${questionA} ${questionB}: ${recorded.level} > ${level} by ${reasons}`];
		});
		expect(held).toEqual(HELD.trim().split('\n'));
	});
});

describe('readings that the Levada Center and KIIS published together', () => {
	it.each([
		['attitude', 'levada-2018-03', 'kiis-2018-02', 'related', ['territory']],
		['attitude', 'levada-2019-03', 'kiis-2019-05', 'equivalent', ['country', 'noAnswerTreatment', 'pollster', 'wording']],
		// The method holds a joint survey of one mode to be equivalent; in 2021 Levada asked face to face, KIIS by telephone.
		['attitude', 'levada-2021-05', 'kiis-2021-06', 'related', ['mode']],
		['great-leader', 'levada-2021-05', 'kiis-2021-06', 'related', ['mode', 'wording']]
	])('on %s in %s and %s are %s', (subject, russia, ukraine, level, reasons) => {
		const askedIn = (pollster: string, waveId: string) => {
			const [question, wave] = [dataset.questions[`${pollster}-${subject}`], dataset.waves[waveId]];
			if (question === undefined || wave === undefined) throw new Error(`no ${subject} in ${waveId}`);
			return { question, wave };
		};
		const fields = readingFields(dataset, askedIn('levada', russia), askedIn('kiis', ukraine));
		const result = comparability({ fields });
		expect([result?.level, result?.reasons]).toEqual([level, reasons]);
	});
});
