import { describe, expect, test } from 'vitest';
import type { EmptyModel } from '../../../../src/lib/chart/lettering/emptyModel';
import { fitDrawing, type DrawingRoom } from '../../../../src/lib/chart/picture/fitDrawing';

/** A drawing of so many rows, each 30 pixels high unless it is asked to be set closer. */
const drawRows =
	(count: number) =>
	(_: unknown, widthPx: number, { rowPx = 30 }: { rowPx?: number | undefined }): EmptyModel => ({
		kind: 'empty',
		reason: '',
		widthPx,
		heightPx: count * rowPx,
		lines: [],
		fontPx: 14
	});

function fitRows(count: number, room: DrawingRoom) {
	const fitted = fitDrawing({ series: [], draw: drawRows(count) }, room);
	return (
		fitted && { scale: fitted.scale, widthPx: fitted.model.widthPx, rowPx: fitted.model.heightPx / count }
	);
}

/** 600 pixels of the picture are 360 of a drawing at 5/3, 400 at 1.5, 450 at 4/3 and 300 at 2. */
describe('fitDrawing in a height of 600', () => {
	test.each<[count: number, widthPx: number, fitted: ReturnType<typeof fitRows>]>([
		// 12 x 30 = 360 just fits at 5/3; larger type would leave less than 520 pixels of width.
		[12, 800, { scale: 5 / 3, widthPx: 480, rowPx: 30 }],
		// 390 needs 1.5.
		[13, 800, { scale: 1.5, widthPx: 533, rowPx: 30 }],
		// 450 just fits at 4/3.
		[15, 800, { scale: 4 / 3, widthPx: 600, rowPx: 30 }],
		// 480 fits nowhere; rows of 24 make 384.
		[16, 800, { scale: 1.5, widthPx: 533, rowPx: 24 }],
		// 27 rows of a line of text, 16.25, are 438.75.
		[27, 800, { scale: 4 / 3, widthPx: 600, rowPx: 16.25 }],
		// 28 are 455.
		[28, 800, null],
		// 1200 / 2 = 600 pixels of width are enough for type of twice the size, and 10 x 30 for its height.
		[10, 1200, { scale: 2, widthPx: 600, rowPx: 30 }],
		// 330 is at most 333 at 1.8.
		[11, 1200, { scale: 1.8, widthPx: 666, rowPx: 30 }]
	])('%d rows in a width of %d', (count, widthPx, fitted) => {
		expect(fitRows(count, { widthPx, heightPx: 600 })).toEqual(fitted);
	});

	test('no type is larger than asked for', () => {
		const room = { widthPx: 1200, heightPx: 600, mostScale: 1.5 };
		expect(fitRows(10, room)).toEqual({ scale: 1.5, widthPx: 800, rowPx: 30 });
	});
});
