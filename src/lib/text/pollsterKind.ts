import * as m from './paraglide/messages';

/** Whom a pollster belongs to, in words that begin a sentence. */
export function pollsterKindName(
	kind: 'independent' | 'academic' | 'private' | 'international' | 'state-owned' | 'state-linked'
): string {
	switch (kind) {
		case 'independent':
			return m.things_kind_independent();
		case 'academic':
			return m.things_kind_academic();
		case 'private':
			return m.things_kind_private();
		case 'international':
			return m.things_kind_international();
		case 'state-owned':
			return m.things_kind_state_owned();
		case 'state-linked':
			return m.things_kind_state_linked();
	}
}
