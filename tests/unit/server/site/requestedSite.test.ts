import { describe, expect, it } from 'vitest';
import { parseCharts } from '../../../../src/lib/chart/catalog/chartList';
import { dataFilesOf, parseRelease } from '../../../../src/lib/server/site/releaseRecord';
import { requestedSite, type Sites } from '../../../../src/lib/server/site/requestedSite';
import { releasedState, type SiteState } from '../../../../src/lib/server/site/siteState';
import { smallRelease } from '../releases/smallReleases';

const { version, files } = smallRelease();
const charts = parseCharts(files['charts.json'] ?? '');
const release = releasedState(dataFilesOf(files), charts, parseRelease(files['release.json'] ?? '')).site;
const UNRELEASED = '2027-01-01.12345678-unreleased';
const present: SiteState = {
	...release,
	dataset: { ...release.dataset, version: UNRELEASED },
	release: null
};
const sites: Sites = {
	present,
	versions: [version],
	findRelease: (wanted) => (wanted === version ? release : null)
};

const asked = (query: string) => requestedSite(new URLSearchParams(query), sites);

describe('requestedSite', () => {
	it.each(['', 'v=', 'from=2010'])('is the present for "%s", and no link goes on naming it', (query) => {
		expect(asked(query)).toEqual({ site: present, problems: [] });
	});

	it('is the release that v names, of several the first', () => {
		expect(asked(`v=${version}`)).toEqual({ site: release, v: version, problems: [] });
		expect(asked(`v=${version}&v=other`)).toEqual({ site: release, v: version, problems: [] });
	});

	it('is the present for its own version, though it is not released', () => {
		expect(asked(`v=${UNRELEASED}`)).toEqual({ site: present, v: UNRELEASED, problems: [] });
	});

	it.each(['2020-01-01.00000000', '__proto__', 'constructor', version.toUpperCase() + 'X', '<script>'])(
		'is the present for %s, which is named with what there is',
		(v) => {
			const problem = { parameter: 'v', value: v, kind: 'not-offered', allowed: [version, UNRELEASED] };
			expect(asked(`v=${encodeURIComponent(v)}`)).toEqual({ site: present, problems: [problem] });
		}
	);

	it('shows no more of a long value than anybody reads', () => {
		expect(asked(`v=${'x'.repeat(5000)}`).problems[0]?.value).toHaveLength(60);
	});
});
