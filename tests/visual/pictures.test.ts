import { describe, expect, test } from 'vitest';
import { drawPicture, type Story } from './drawPicture';

const stories = import.meta.glob<Story>('./stories/*/*.ts', { import: 'story', eager: true });

describe('pictures', () => {
	test.each(Object.entries(stories))('%s draws what was reviewed', async (path, story) => {
		const name = path.replace('./stories/', '').replace('.ts', '');
		await expect(drawPicture(story)).toMatchFileSnapshot(`pictures/${name}.svg`);
	});

	test.each(Object.entries(stories))('%s has no style attribute and nothing undefined', (_, story) => {
		expect(drawPicture(story)).not.toMatch(/\sstyle=|NaN|undefined|Infinity|null/);
	});
});
