/**
 * Tells the page that a figure is embedded in how high the figure is: when it changes, and when that page asks. The
 * message holds nothing of the reader, so any page may have it. Without it the frame keeps the height of its snippet.
 * Where the address leaves the colours open, it takes those that the page says it has.
 */
(() => {
	const figure = document.querySelector('main');
	const host = window.parent;
	if (!figure || host === window) return;

	let told = 0;
	const tell = (always) => {
		const height = Math.ceil(figure.getBoundingClientRect().height);
		if (height === told && !always) return;
		told = height;
		host.postMessage({ type: 'memory-polls:height', height, src: location.href }, '*');
	};
	new ResizeObserver(() => tell(false)).observe(figure);

	const { dataset } = document.documentElement;
	const isOpen = dataset.theme === undefined;
	addEventListener('message', ({ source, data }) => {
		if (source !== host) return;
		// A host script that was loaded after the figure missed what was told.
		if (data?.type === 'memory-polls:ask') tell(true);
		if (data?.type === 'memory-polls:scheme' && isOpen && ['light', 'dark'].includes(data.scheme))
			dataset.theme = data.scheme;
	});
})();
