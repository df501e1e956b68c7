/**
 * The reader's choice of light or dark. It is set before the page is painted, so this stands in the head and waits
 * for nothing. Without script the page follows the system, and the control stays hidden.
 */
(() => {
	const KEY = 'memory-polls-theme';
	const root = document.documentElement;

	/** Storage may be forbidden; then the choice lasts as long as the page. */
	function remembered() {
		try {
			return localStorage.getItem(KEY) ?? 'system';
		} catch {
			return 'system';
		}
	}

	function remember(choice) {
		try {
			if (choice === 'system') localStorage.removeItem(KEY);
			else localStorage.setItem(KEY, choice);
		} catch {
			// Nothing is lost but the memory of it.
		}
	}

	function show(choice) {
		if (choice === 'light' || choice === 'dark') root.dataset.theme = choice;
		else delete root.dataset.theme;
	}

	show(remembered());

	document.addEventListener('DOMContentLoaded', () => {
		const control = document.querySelector('[data-theme-choice]');
		const select = control?.querySelector('select');
		if (!control || !select) return;
		select.value = root.dataset.theme ?? 'system';
		select.addEventListener('change', () => {
			show(select.value);
			remember(select.value);
		});
		control.hidden = false;
	});
})();
