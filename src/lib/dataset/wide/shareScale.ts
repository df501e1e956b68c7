import { parseShare } from './parseShare';

/** Fewer cells than this are not enough to tell parts of one from small percentages. */
const FEWEST = 3;

/** Whether all shares look like parts of one (`0.45` for 45 %), as a spreadsheet keeps cells in percent format. */
export function arePartsOfOne(texts: readonly string[]): boolean {
	const printed = texts.flatMap((text) => {
		const share = parseShare(text);
		return share.ok && share.value.kind === 'share' ? [share.value.printed] : [];
	});
	const numbers = printed.map(Number);
	return (
		numbers.length >= FEWEST &&
		numbers.every((share) => share <= 1) &&
		numbers.some((share) => share >= 0.1) &&
		printed.filter((text) => text.includes('.')).length * 2 > printed.length
	);
}

/** `0.445` as `44.5`: the point is moved, nothing is computed or rounded. A text that is no part of one stays as it is. */
export function asPercent(text: string): string {
	const [, whole, parts = ''] = /^([01])(?:[.,](\d{1,4}))?$/.exec(text.trim()) ?? [];
	if (whole === undefined) return text;
	const digits = `${whole}${parts.padEnd(2, '0')}`;
	const percent = String(Number(digits.slice(0, 3)));
	return digits.length > 3 ? `${percent}.${digits.slice(3)}` : percent;
}
