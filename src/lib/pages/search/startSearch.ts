import { buildSearchIndex } from '../../search/buildSearchIndex';
import type { SearchDocument } from '../../search/searchDocument';
import { startCombobox } from './searchCombobox';

/**
 * Entry of the script that static/searchLoader.js loads when the search field is first used: from then on the field
 * shows results as one types. Where the index cannot be had, the field stays what it was: a form that asks the server.
 */
const form = document.querySelector<HTMLFormElement>('[data-search]');
const input = form?.querySelector('input');
if (form && input && form.dataset.index) {
	const response = await fetch(form.dataset.index);
	if (response.ok) startCombobox(form, input, buildSearchIndex((await response.json()) as SearchDocument[]));
}
