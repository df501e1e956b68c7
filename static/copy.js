/**
 * Makes the buttons of a page copy what stands in the element that each names; without script there are none.
 */
(() => {
	const { done, failed } = document.currentScript.dataset;
	for (const button of document.querySelectorAll('[data-copy]')) {
		const source = document.getElementById(button.dataset.copy);
		const outcome = button.nextElementSibling;
		if (!source || !outcome) continue;
		button.hidden = false;
		button.addEventListener('click', async () => {
			outcome.textContent = '';
			try {
				await navigator.clipboard.writeText(source.value ?? source.textContent);
				outcome.textContent = done;
			} catch {
				if (source.select) source.select();
				else getSelection().selectAllChildren(source);
				outcome.textContent = failed;
			}
		});
	}
})();
