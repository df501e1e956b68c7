import { expect, test } from 'vitest';
import { sentencesWithin } from '../../../../src/lib/chart/statistics/sentencesWithin';

test.each([
	[['One.', 'Two.', 'Three.'], 9, 'One. Two.'],
	[['One.', 'Two.'], 8, 'One.'],
	[['One.'], 3, ''],
	[['One.', 'Much too long.', 'Two.'], 10, 'One.'],
	[[], 10, '']
])('sentencesWithin(%j, %i) is “%s”', (sentences, most, text) => {
	expect(sentencesWithin(sentences, most)).toBe(text);
});
