import type { ComparedPair } from './changeTest';
import { changeVerdicts, type ChangeVerdict } from './changeVerdicts';

/**
 * What may be said of two readings that stand alone in a view: Franklin 2007 with rounding, Newcombe 1998b for small
 * counts (method, section 2.5). Of several pairs in one view use `changeVerdicts`.
 * @param inputs shares and rounding steps as proportions; `alpha` 0.05 unless given
 */
export function changeVerdict(inputs: ComparedPair & { alpha?: number }): ChangeVerdict {
	const { alpha, ...pair } = inputs;
	const [verdict] = changeVerdicts({ pairs: [pair], ...(alpha === undefined ? {} : { alpha }) });
	return verdict ?? { code: 'CANNOT_TELL', reason: 'not_comparable' };
}
