/**
 * Loads the search when its field is first used, and takes the key / there unless the reader turned that off.
 */
(() => {
	const KEY = 'memory-polls-search-key';
	const form = document.querySelector('[data-search]');
	const input = form?.querySelector('input');
	const choice = document.querySelector('[data-search-key]');
	const box = choice?.querySelector('input');
	if (!input || !box) return;

	// Without the script the form asks the server.
	const load = () => void import(form.dataset.search).catch(() => {});
	if (document.activeElement === input) load();
	else input.addEventListener('focus', load, { once: true });

	// Storage may be forbidden; then the choice lasts as long as the page.
	box.checked = true;
	try {
		box.checked = localStorage.getItem(KEY) !== 'off';
	} catch {
		// It is on.
	}
	const show = () =>
		box.checked ? input.setAttribute('aria-keyshortcuts', '/') : input.removeAttribute('aria-keyshortcuts');
	show();
	box.addEventListener('change', () => {
		show();
		try {
			if (box.checked) localStorage.removeItem(KEY);
			else localStorage.setItem(KEY, 'off');
		} catch {
			// Nothing is lost but the memory of it.
		}
	});
	choice.hidden = false;

	document.addEventListener('keydown', (event) => {
		if (event.key !== '/' || !box.checked || event.ctrlKey || event.metaKey || event.altKey) return;
		if (event.target.closest('input:not([type=checkbox], [type=radio]), select, textarea, [contenteditable]')) return;
		event.preventDefault();
		input.focus();
	});
})();
