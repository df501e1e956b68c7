/**
 * Tells the page that a figure is embedded in how high the figure is: when it changes, and when that page asks. The
 * message holds nothing of the reader, so any page may have it. Without it the frame keeps the height of its snippet.
 */
(() => {
	const figure = document.querySelector('main');
	if (!figure || window.parent === window) return;

	let told = 0;
	const tell = (always) => {
		const height = Math.ceil(figure.getBoundingClientRect().height);
		if (height === told && !always) return;
		told = height;
		window.parent.postMessage({ type: 'memory-polls:height', height, src: location.href }, '*');
	};
	new ResizeObserver(() => tell(false)).observe(figure);
	addEventListener('message', ({ source, data }) => {
		// A host script that was loaded after the figure missed what was told.
		if (source === window.parent && data?.type === 'memory-polls:ask') tell(true);
	});
})();
