import { describe, expect, it } from 'vitest';
import { keptChoices } from '../../../src/lib/selection/keptChoices';

describe('keptChoices', () => {
	it.each([
		['?q=levada-role&answer=positive&country=RUS&from=2010&ci=0', 'from=2010&ci=0'],
		['to=2020-05&join=1&events=law~war', 'to=2020-05&join=1&events=law~war'],
		// A form without script sends one parameter a box.
		['?events=law&events=war', 'events=law&events=war'],
		[
			'?events=law~monument~politics~publication~textbook~war',
			'events=law~monument~politics~publication~textbook~war'
		],
		[`?from=${'9'.repeat(80)}`, ''],
		['', '']
	])('of %j are %j', (search, kept) => {
		expect(keptChoices(search)).toBe(kept);
	});
});
