import { formatDate } from '../../text/dates';
import * as m from '../../text/paraglide/messages';
import type { Reference } from './references';

/** Publisher, whether it is the pollster's own page, language and date read, in one phrase. */
export function referenceText(reference: Reference): string {
	return m.ref_text({
		publisher: reference.publisher,
		kind: reference.isPrimary ? m.ref_primary() : m.ref_secondary(),
		language: reference.language,
		date: formatDate(reference.accessed)
	});
}
