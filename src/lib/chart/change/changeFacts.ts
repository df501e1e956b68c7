import type { EffectiveSize } from '../../dataset/effectiveSize';
import { formatCount } from '../../text/numbers';
import * as m from '../../text/paraglide/messages';
import { fieldNames, levelText, verdictName } from './changeNames';
import { pointsText } from './changeSentences';
import type { ChangeResult } from './testChanges';
import type { PlottedReading } from '../series/plotted';

/** One number that the answer rests on, with its name. */
export interface ChangeFact {
	id: string;
	term: string;
	text: string;
}

/** All numbers that the answer rests on: verdict, difference, margin, samples, level. */
export function changeFacts(result: ChangeResult): ChangeFact[] {
	const { verdict, points, marginPoints, level, a, b } = result;
	const fact = (id: string, term: string, text: string): ChangeFact => ({ id, term, text });
	return [
		fact('verdict', m.change_fact_verdict(), verdictName(verdict)),
		...(points === null ? [] : [fact('points', m.change_fact_points(), pointsText(points))]),
		...(marginPoints === null
			? []
			: [fact('margin', m.change_fact_margin(), m.change_margin({ margin: String(marginPoints) }))]),
		...[a, b].map(({ reading }, index) =>
			fact(`sample-${index}`, m.change_fact_sample({ date: reading.dateText }), sampleText(reading))
		),
		fact('level', m.change_fact_level(), levelText(level)),
		...(level.notes.length === 0 ? [] : [fact('notes', m.change_fact_notes(), fieldNames(level.notes))])
	];
}

function sampleText({ wave, effectiveSize }: PlottedReading): string {
	const size =
		wave.sampleSize === null
			? m.change_sample_none()
			: m.change_sample_size({ count: formatCount(wave.sampleSize) });
	if (effectiveSize === null) return wave.sampleSize === null ? size : m.change_effective_none({ size });
	const basis = basisText(effectiveSize, wave.marginPublished);
	const [lowText, highText] = [effectiveSize.low, effectiveSize.high].map((n) =>
		formatCount(Math.round(n))
	) as [string, string];
	return lowText === highText
		? m.change_effective({ size, count: lowText, basis })
		: m.change_effective_range({ size, low: lowText, high: highText, basis });
}

function basisText({ basis, low, high }: EffectiveSize, margin: number | null): string {
	if (low < high) return m.change_basis_n({ deff: String(Math.round((high / low) * 10) / 10) });
	if (basis === 'stated_margin') return m.change_basis_margin({ margin: String(margin) });
	return basis === 'borrowed_margin' ? m.change_basis_borrowed() : m.change_basis_design();
}
