import type { PollsterKind } from '../dataset/types';
import * as m from './paraglide/messages';

const KIND_NAMES: Record<PollsterKind, () => string> = {
	independent: m.things_kind_independent,
	academic: m.things_kind_academic,
	private: m.things_kind_private,
	international: m.things_kind_international,
	'state-owned': m.things_kind_state_owned,
	'state-linked': m.things_kind_state_linked
};

/** Whom a pollster belongs to, in words that begin a sentence. */
export function pollsterKindName(kind: PollsterKind): string {
	return KIND_NAMES[kind]();
}
