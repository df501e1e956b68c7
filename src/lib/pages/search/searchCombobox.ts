import { cleanWords } from '../../search/cleanWords';
import type { SearchIndex } from '../../search/buildSearchIndex';
import * as m from '../../text/paraglide/messages';
import { drawPopup } from './searchPopup';

/** One letter stands in everything. */
const FEWEST_LETTERS = 2;
/** A count is read out when the reader stops typing, not at each letter. */
const COUNT_AFTER_MS = 700;

/**
 * Makes a search field show results as one types: the combobox with a list of the ARIA Authoring Practices. The focus
 * stays in the field; arrow keys choose, Enter follows, Escape closes, and Enter without a choice asks the server.
 */
export function startCombobox(form: HTMLFormElement, input: HTMLInputElement, index: SearchIndex): void {
	const list = Object.assign(document.createElement('div'), {
		id: 'search-list',
		role: 'listbox',
		tabIndex: -1
	});
	list.setAttribute('aria-label', m.search_list_label());
	const note = Object.assign(document.createElement('p'), { className: 'search-note', ariaHidden: 'true' });
	const popup = Object.assign(document.createElement('div'), { className: 'search-popup', hidden: true });
	popup.append(note, list);
	const status = Object.assign(document.createElement('div'), {
		className: 'visually-hidden',
		role: 'status'
	});
	form.append(popup, status);
	for (const [name, value] of Object.entries({
		role: 'combobox',
		'aria-autocomplete': 'list',
		'aria-expanded': 'false',
		'aria-controls': list.id
	}))
		input.setAttribute(name, value);

	let options: HTMLAnchorElement[] = [];
	let active = -1;
	let timer: ReturnType<typeof setTimeout> | undefined;

	function choose(next: number): void {
		options[active]?.setAttribute('aria-selected', 'false');
		active = next;
		const option = options[active];
		option?.setAttribute('aria-selected', 'true');
		option?.scrollIntoView({ block: 'nearest' });
		if (option) input.setAttribute('aria-activedescendant', option.id);
		else input.removeAttribute('aria-activedescendant');
	}

	function close(): void {
		choose(-1);
		popup.hidden = true;
		input.setAttribute('aria-expanded', 'false');
	}

	function update(): void {
		const words = cleanWords(input.value);
		clearTimeout(timer);
		if (words.length < FEWEST_LETTERS) {
			status.textContent = '';
			return close();
		}
		const drawn = drawPopup(index, words);
		choose(-1);
		options = drawn.options;
		list.replaceChildren(...drawn.groups);
		list.scrollTop = 0;
		const isEmpty = options.length === 0;
		note.hidden = !isEmpty && drawn.hasAllWords;
		note.textContent = isEmpty ? m.search_none_short() : m.search_some_words();
		list.hidden = isEmpty;
		popup.hidden = false;
		input.setAttribute('aria-expanded', String(!isEmpty));
		const count = isEmpty ? m.search_none_short() : m.search_count_keys({ count: drawn.total });
		timer = setTimeout(() => (status.textContent = count), COUNT_AFTER_MS);
	}

	function move(step: 1 | -1): void {
		if (popup.hidden) return update();
		// Past either end lies the field itself.
		const places = options.length + 1;
		choose(((active + 1 + step + places) % places) - 1);
	}

	input.addEventListener('input', update);
	input.addEventListener('keydown', (event) => {
		if (event.isComposing) return;
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event.key === 'ArrowDown' ? 1 : -1);
		else if (event.key === 'Escape' && !popup.hidden) close();
		else if (event.key === 'Enter' && active !== -1) options[active]?.click();
		else return;
		event.preventDefault();
	});
	input.addEventListener('blur', close);
	// A press keeps the focus in the field, or the list would close before the press becomes a click.
	popup.addEventListener('mousedown', (event) => event.preventDefault());
	if (document.activeElement === input) update();
}
