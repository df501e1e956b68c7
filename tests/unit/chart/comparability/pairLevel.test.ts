import { describe, expect, it } from 'vitest';
import { pairLevel } from '../../../../src/lib/chart/comparability/pairLevel';
import type { Break, BreakKind, Link } from '../../../../src/lib/dataset/types';
import { member, smallDataset, type Told } from './pairMembers';

const EARLY = '2018-03-20';
const LATE = '2019-03-20';
const broken = (kind: BreakKind): Break => ({
	questionId: 'q',
	beforeWaveId: `w-${EARLY}`,
	afterWaveId: `w-${LATE}`,
	kind,
	note: 'as recorded',
	sourceIds: []
});

function levelOf(a: Told, b: Told, breaks: Break[] = [], links: Link[] = []) {
	const [first, second] = [member({ date: EARLY, ...a }), member({ date: LATE, ...b })];
	const waves = { [first.reading.waveId]: first.reading.wave, [second.reading.waveId]: second.reading.wave };
	return pairLevel({ ...smallDataset(breaks, links), waves }, first, second);
}

describe('pairLevel', () => {
	it.each<[string, Told, string, string[]]>([
		['the same survey a year later', {}, 'identical', []],
		['a survey whose mode nobody tells', { wave: { mode: null } }, 'identical', []],
		['another mode', { wave: { mode: 'telephone' } }, 'related', ['mode']],
		['another pollster', { wave: { pollsterId: 'rival' } }, 'related', ['pollster']],
		['the same people in more words', { wave: { population: 'adults 18+' } }, 'identical', []],
		['another country', { wave: { country: 'GEO' } }, 'equivalent', ['country', 'wording']],
		['another country years later', { date: '2022-03-20', wave: { country: 'GEO' } }, 'related', ['round']],
		['another answer', { series: { answerId: 'no' } }, 'not-comparable', ['answer']],
		['a group of people', { series: { subgroup: 'age:18-24' } }, 'related', ['group']],
		['a survey without a date', { wave: { start: '', end: '' } }, 'related', ['date']]
	])('%s', (_what, b, level, reasons) => {
		expect(levelOf({}, b)).toMatchObject({ level, reasons });
	});

	it.each([
		['adults 18+', 'adults 16+', 'equivalent'],
		['adults 18+', 'people 36+', 'related']
	])('%s and %s', (one, other, level) => {
		expect(levelOf({ wave: { population: one } }, { wave: { population: other } })).toMatchObject({
			level,
			reasons: ['population']
		});
	});

	it.each<BreakKind>(['wording', 'scale', 'mode', 'territory', 'base', 'population'])(
		'a break of kind %s between the two makes them related',
		(kind) => {
			expect(levelOf({}, {}, [broken(kind)])).toMatchObject({ level: 'related', reasons: [kind] });
			expect(levelOf({}, { wave: { country: 'GEO' } }, [broken(kind)]).breaks).toEqual([]);
		}
	);

	it('names what nobody documented', () => {
		expect(levelOf({}, { wave: { mode: null, territory: '' } }).notes).toEqual(['mode', 'territory']);
	});

	it('a recorded link lowers two questions and never lifts them', () => {
		const other: Told = { wave: { pollsterId: 'rival' }, series: { questionId: 'other' } };
		const link = (level: Link['level']): Link => ({ questionA: 'q', questionB: 'other', level, note: 'why' });
		expect(levelOf({}, other).level).toBe('related');
		expect(levelOf({}, other, [], [link('identical')])).toMatchObject({
			level: 'related',
			reasons: ['pollster']
		});
		expect(levelOf({}, other, [], [link('not-comparable')])).toMatchObject({
			level: 'not-comparable',
			reasons: ['link']
		});
		const joint: Told = { wave: { pollsterId: 'rival', partner: 'house' }, series: { questionId: 'other' } };
		expect(levelOf({ wave: { partner: 'rival' } }, joint, [], [link('equivalent')]).level).toBe('equivalent');
	});
});
