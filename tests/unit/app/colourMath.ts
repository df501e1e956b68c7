/** Formulas for the test of the colours; all take `#rrggbb`. */
type Triple = [number, number, number];

/** Linear light of each channel, 0-1 (IEC 61966-2-1). */
function linear(hex: string): Triple {
	const channel = (at: number) => {
		const value = parseInt(hex.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	return [channel(1), channel(3), channel(5)];
}

function luminance(hex: string): number {
	const [r, g, b] = linear(hex);
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of WCAG 2.2, 1 to 21. */
export function contrast(a: string, b: string): number {
	const [x, y] = [luminance(a), luminance(b)];
	return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** Lightness L* of CIELAB, 0 (black) to 100 (white): what is left of a colour in a grey print. */
export function lightness(hex: string): number {
	const y = luminance(hex);
	return y > 216 / 24389 ? 116 * Math.cbrt(y) - 16 : (y * 24389) / 27;
}

/** How a colour looks with full protanopia, deuteranopia or tritanopia: Machado, Oliveira and Fernandes 2009. */
const DEFICIENCIES: Record<string, [Triple, Triple, Triple]> = {
	none: [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1]
	],
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
};

const dot = (row: Triple, [r, g, b]: Triple) => row[0] * r + row[1] * g + row[2] * b;

/** Oklab of linear light (Ottosson 2020). */
function oklab(light: Triple): Triple {
	const l = Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], light));
	const m = Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], light));
	const s = Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], light));
	return [
		dot([0.2104542553, 0.793617785, -0.0040720468], [l, m, s]),
		dot([1.9779984951, -2.428592205, 0.4505937099], [l, m, s]),
		dot([0.0259040371, 0.7827717662, -0.808675766], [l, m, s])
	];
}

/** Smallest distance of two colours in Oklab times 100, over normal sight and the three deficiencies; 2 is just seen. */
export function smallestDistance(a: string, b: string): number {
	const seen = (hex: string, rows: [Triple, Triple, Triple]) => {
		const light = rows.map((row) => Math.min(1, Math.max(0, dot(row, linear(hex)))));
		return oklab(light as Triple);
	};
	const distances = Object.values(DEFICIENCIES).map((rows) => {
		const [x, y] = [seen(a, rows), seen(b, rows)];
		return 100 * Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
	});
	return Math.min(...distances);
}

/** Angle on the colour wheel, 0-360: 0 is red, 120 green, 240 blue. */
export function hueAngle(hex: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
	return ((Math.atan2(Math.sqrt(3) * (g - b), 2 * r - g - b) * 180) / Math.PI + 360) % 360;
}
