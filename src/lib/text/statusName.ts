import * as m from './paraglide/messages';

/** How the status of a figure is called beside it. */
export function statusName(status: 'reported' | 'weak' | 'alternative' | 'excluded'): string {
	switch (status) {
		case 'reported':
			return m.pages_sources_status_reported();
		case 'weak':
			return m.pages_sources_status_weak();
		case 'alternative':
			return m.pages_sources_status_alternative();
		case 'excluded':
			return m.pages_sources_status_excluded();
	}
}
