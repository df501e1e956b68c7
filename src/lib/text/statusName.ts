import type { Status } from '../dataset/types';
import * as m from './paraglide/messages';

const STATUS_NAMES: Record<Status, () => string> = {
	reported: m.pages_sources_status_reported,
	weak: m.pages_sources_status_weak,
	alternative: m.pages_sources_status_alternative,
	excluded: m.pages_sources_status_excluded
};

/** How the status of a figure is called beside it. */
export function statusName(status: Status): string {
	return STATUS_NAMES[status]();
}
