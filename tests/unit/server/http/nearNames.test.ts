import { describe, expect, test } from 'vitest';
import { nearNames } from '../../../../src/lib/server/http/nearNames';

const charts = [
	'attitude-to-stalin-russia',
	'attitude-to-stalin-ukraine',
	'role-of-stalin-by-country',
	'regret-for-the-ussr-russia'
];

describe('nearNames', () => {
	test.each([
		['atitude-to-stalin-russia', 'attitude-to-stalin-russia'],
		['ATTITUDE-TO-STALIN-UKRAINE', 'attitude-to-stalin-ukraine'],
		['role-of-stalin', 'role-of-stalin-by-country'],
		['regret-ussr-russia', 'regret-for-the-ussr-russia']
	])('nearNames(%j) begins with %j', (wanted, nearest) => {
		expect(nearNames(wanted, charts)[0]).toBe(nearest);
	});

	test('nearNames of something else is empty, not a guess', () => {
		expect(nearNames('wp-login', charts)).toEqual([]);
	});

	test('nearNames(name, names, 2) gives at most two', () => {
		expect(nearNames('attitude-to-stalin-ukrain', charts, 2)).toHaveLength(2);
	});

	test('nearNames of a very long name ends, and finds nothing', () => {
		expect(nearNames('x'.repeat(1_000_000), charts)).toEqual([]);
	});
});
