import { describe, expect, it } from 'vitest';
import { groupName } from '../../../src/lib/text/names';

describe('groupName', () => {
	it.each([
		['all', 'all respondents'],
		['age:18-24', 'age 18–24'],
		['age:over-35', 'age over 35'],
		['age:60+', 'age 60+'],
		['region:south-east-centre', 'region south east centre']
	])('groupName(%s) is %s', (group, name) => {
		expect(groupName(group)).toBe(name);
	});
});
