import { describe, expect, test } from 'vitest';
import { flowItems, type FlowItem } from '../../../../src/lib/chart/lettering/flowItems';

/** A digit is 0.572 of its size wide, a twentieth added: `0000` in 10 pixels is 4 x 6.006 = 24.024 wide, a line 12.5 high. */
const item = (text: string, leadPx = 6): FlowItem => ({ id: text, text, fontPx: 10, weight: 400, leadPx });

const flow = (texts: string[], widthPx: number, leadPx = 6) => {
	const items = texts.map((text) => item(text, leadPx));
	const { places, heightPx } = flowItems(items, { x: 5, topY: 100, widthPx, gapPx: 10 });
	return {
		heightPx,
		placed: places.map(({ leadX, leadY, text }) => [leadX, leadY, text.x, text.lines.length])
	};
};

describe('flowItems', () => {
	test.each<[what: string, texts: string[], widthPx: number, placed: number[][], heightPx: number]>([
		['nothing takes no room', [], 100, [], 0],
		// One item is 6 + 24.024 wide, the middle of its line 100 + 6.25.
		['one item starts at the left', ['0000'], 100, [[5, 106.3, 11, 1]], 12.5],
		// The second starts at 5 + 30.024 + 10 = 45.024 and ends at 75.048; the third would end at 115.072, over 105.
		[
			'what does not fit goes to the next row',
			['0000', '1111', '2222'],
			100,
			[
				[5, 106.3, 11, 1],
				[45, 106.3, 51, 1],
				[5, 118.8, 11, 1]
			],
			25
		],
		// Without the gap behind it the second ends at 75.048: a room of 70.1 ends at 75.1, one of 70 at 75.
		[
			'the gap behind the last item of a row needs no room',
			['0000', '1111'],
			70.1,
			[
				[5, 106.3, 11, 1],
				[45, 106.3, 51, 1]
			],
			12.5
		],
		[
			'a twentieth of a pixel too little is too little',
			['0000', '1111'],
			70,
			[
				[5, 106.3, 11, 1],
				[5, 118.8, 11, 1]
			],
			25
		],
		// Two lines of at most 40 - 6 pixels are 25 high; then one line.
		[
			'an item wider than the room is wrapped, and the next row starts under all its lines',
			['0000 1111', '2'],
			40,
			[
				[5, 106.3, 11, 2],
				[5, 131.3, 11, 1]
			],
			37.5
		]
	])('%s', (_, texts, widthPx, placed, heightPx) => {
		expect(flow(texts, widthPx)).toEqual({ heightPx, placed });
	});
});
