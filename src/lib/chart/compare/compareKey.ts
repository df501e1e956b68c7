import * as m from '../../text/paraglide/messages';
import { NAME_PX } from '../lettering/chartFont';
import type { CompareMeasure } from '../series/compareMeasures';
import { flowItems, type FlowPlace } from '../lettering/flowItems';
import { drawMarker } from '../scale/drawMarker';
import type { Marker, Tone } from '../series/plotted';
import { roundPx } from '../lettering/roundPx';

/** A name over the chart with the mark that it names before it. */
export interface CompareKeyItem extends FlowPlace {
	tone: Tone;
	look: 'solid' | 'weak' | 'earlier';
	outline: string;
	transform: string;
}

const [RADIUS_PX, EARLIER_RADIUS_PX] = [6, 3.5];
const LEAD_PX = 18;
const ITEM_GAP_PX = 16;

interface KeyWish {
	id: string;
	text: string;
	tone: Tone;
	marker: Marker;
	look: CompareKeyItem['look'];
}

/** The marks and their names in rows from the top of the drawing; a single measure is named by the title alone. */
export function compareKey(
	measures: readonly CompareMeasure[],
	has: { weak: boolean; earlier: boolean },
	widthPx: number
): { items: CompareKeyItem[]; heightPx: number } {
	const [first] = measures;
	const look = { tone: first?.tone ?? 'hue-1', marker: first?.marker ?? 'circle' };
	const wishes: KeyWish[] = [
		...(measures.length < 2 ? [] : measures).map(({ id, name, tone, marker }): KeyWish => ({
			id,
			text: name,
			tone,
			marker,
			look: 'solid'
		})),
		...(has.earlier ? [{ id: 'earlier', text: m.compare_earlier(), ...look, look: 'earlier' as const }] : []),
		...(has.weak ? [{ id: 'doubtful', text: m.compare_doubtful(), ...look, look: 'weak' as const }] : [])
	];
	const flow = flowItems(
		wishes.map(({ id, text }) => ({ id, text, fontPx: NAME_PX, weight: 400, leadPx: LEAD_PX })),
		{ x: 0, topY: 0, widthPx, gapPx: ITEM_GAP_PX }
	);
	const items = wishes.flatMap((wish, index): CompareKeyItem[] => {
		const place = flow.places[index];
		if (place === undefined) return [];
		const radiusPx = wish.look === 'earlier' ? EARLIER_RADIUS_PX : RADIUS_PX;
		const x = roundPx(place.leadX + RADIUS_PX + 1);
		return [
			{
				...place,
				tone: wish.tone,
				look: wish.look,
				outline: drawMarker(wish.marker, radiusPx),
				transform: `translate(${x},${place.leadY})`
			}
		];
	});
	return { items, heightPx: flow.heightPx };
}
