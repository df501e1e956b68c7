/**
 * The smallest of the numbers that at least this share of them does not exceed.
 * @param share 0 to 1
 * @throws RangeError where there are no numbers
 */
export function quantile(numbers: readonly number[], share: number): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
	if (found === undefined) throw new RangeError('no numbers to take a quantile of');
	return found;
}
