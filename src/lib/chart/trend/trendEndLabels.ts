import { isInside, overlaps, passesThrough, type Box } from '../lettering/box';
import { placeLabels } from '../lettering/placeLabels';
import { roundPx } from '../lettering/roundPx';
import { labelBox, linesHeight, textLabel, type TextLabel } from '../lettering/textLabel';
import type { TrendFrame } from './trendFrame';
import type { TrendMark } from './trendMarks';
import { GUTTER_GAP_PX, NAME_GAP_PX, type NamePlan } from './trendNames';
import type { Obstacles } from './trendObstacles';

/** The last mark of a series, which its name stands beside. */
export interface LineEnd {
	seriesId: string;
	mark: TrendMark;
}

export interface EndLabel extends TextLabel {
	/** From the mark to the label, where the label does not stand right beside it; else `null`. */
	leader: string | null;
	/** The line ends well before the label, so the leader must not look like its continuation. */
	isFar: boolean;
}

/** A line that ends this far from the right edge may carry its name within the plot. */
const EARLY_PX = 60;
/** A leader from further off is told from a line by being dotted. */
const FAR_PX = 30;
const MARK_GAP_PX = 5;
/** A label that is off by less needs no leader. */
const MOVED_PX = 3;

function makeLabel({ seriesId, mark }: LineEnd, x: number, middleY: number, plan: NamePlan): TextLabel {
	return textLabel({
		id: `${seriesId}:end`,
		x,
		anchor: 'start',
		fontPx: plan.fontPx,
		weight: 600,
		lines: plan.endLines.get(seriesId) ?? [],
		middleY,
		tone: mark.tone,
		isDimmed: mark.isDimmed
	});
}

/** The label right beside a line that ends early, where nothing at all is in the way; else `null`. */
function besideEnd(
	end: LineEnd,
	plan: NamePlan,
	frame: TrendFrame,
	taken: Box[],
	{ boxes, segments }: Obstacles
) {
	const { mark } = end;
	if (frame.right - mark.x < EARLY_PX) return null;
	const label = makeLabel(end, mark.x + mark.radiusPx + MARK_GAP_PX, mark.y, plan);
	const box = labelBox(label);
	const plot = { x1: frame.left, y1: frame.top, x2: frame.right, y2: frame.bottom - 1 };
	const isFree =
		isInside(box, plot) &&
		![...boxes, ...taken].some((other) => overlaps(box, other)) &&
		!segments.some((segment) => passesThrough(segment, box));
	return isFree ? { label, box } : null;
}

/**
 * Names (or values) at the line ends: in the gutter, moved apart, with a leader where moved; beside the
 * end itself where a line stops early and there is room.
 */
export function trendEndLabels(
	ends: readonly LineEnd[],
	plan: NamePlan,
	frame: TrendFrame,
	obstacles: Obstacles
): EndLabel[] {
	const taken: Box[] = [];
	const inGutter: LineEnd[] = [];
	const labels = ends.flatMap((end): EndLabel[] => {
		const beside = besideEnd(end, plan, frame, taken, obstacles);
		if (beside === null) {
			inGutter.push(end);
			return [];
		}
		taken.push(beside.box);
		return [{ ...beside.label, leader: null, isFar: false }];
	});
	const wishes = inGutter.map(({ seriesId, mark }) => ({
		wanted: mark.y,
		size: linesHeight(plan.endLines.get(seriesId)?.length ?? 1, plan.fontPx) + NAME_GAP_PX
	}));
	const middles = placeLabels(wishes, frame.top - NAME_GAP_PX, frame.bottom + NAME_GAP_PX);
	const x = frame.right + GUTTER_GAP_PX;
	return labels.concat(
		inGutter.map((end, index) => {
			const { mark } = end;
			const middleY = middles[index] ?? mark.y;
			const isFar = frame.right - mark.x >= FAR_PX;
			const isBeside = Math.abs(middleY - mark.y) < MOVED_PX && !isFar;
			const from = `M${roundPx(mark.x + mark.radiusPx + 2)},${mark.y}`;
			return {
				...makeLabel(end, x, middleY, plan),
				isFar,
				leader: isBeside ? null : `${from}L${roundPx(x - 2)},${roundPx(middleY)}`
			};
		})
	);
}
