import { describe, expect, it } from 'vitest';
import { migrate, type Migration } from '../../../src/lib/selection/migrations';

/** As if `land=de` had once been published for `country=RUS`, then `nation=RUS`. */
const fromLand: Migration = (params) => rename(params, 'land', 'nation');
const fromNation: Migration = (params) => rename(params, 'nation', 'country');

function rename(params: URLSearchParams, from: string, to: string): URLSearchParams {
	return new URLSearchParams([...params].map(([name, value]) => [name === from ? to : name, value]));
}

describe('migrate', () => {
	it('applies every migration in order, so that the oldest form reaches the present one', () => {
		const params = new URLSearchParams('land=RUS&ci=0');
		expect(migrate(params, [fromLand, fromNation]).toString()).toBe('country=RUS&ci=0');
		expect(migrate(params, [fromNation, fromLand]).toString()).toBe('nation=RUS&ci=0');
		expect(params.toString()).toBe('land=RUS&ci=0');
	});

	it('leaves the present form and unknown parameters alone', () => {
		const query = 'country=GEO~RUS&country=UKR&utm_source=x&constructor=';
		expect(migrate(new URLSearchParams(query)).toString()).toBe(new URLSearchParams(query).toString());
	});
});
