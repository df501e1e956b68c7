/**
 * For pages that embed figures of Memory Polls: makes each frame as high as its figure says, and tells the figure the
 * color-scheme of the page. It listens to frames of the site that it was loaded from and to no other, changes nothing
 * but their height, and may be included many times.
 */
(() => {
	const { origin } = new URL(document.currentScript.src);
	const MARK = Symbol.for(`memory-polls:${origin}`);
	if (window[MARK]) return;
	window[MARK] = true;

	const frames = () => [...document.querySelectorAll('iframe')];
	addEventListener('message', (event) => {
		const { type, height } = event.data ?? {};
		if (event.origin !== origin || type !== 'memory-polls:height') return;
		if (typeof height !== 'number' || !(height >= 50 && height <= 20000)) return;
		const frame = frames().find((one) => one.contentWindow === event.source);
		if (!frame) return;
		frame.style.height = `${Math.ceil(height)}px`;
		const scheme = getComputedStyle(frame).colorScheme;
		event.source.postMessage({ type: 'memory-polls:scheme', scheme }, origin);
	});
	// Figures that were there before this script have told their height to nobody. The question holds nothing, so a
	// frame that is still empty may hear it.
	for (const frame of frames())
		if (frame.src.startsWith(`${origin}/`)) frame.contentWindow.postMessage({ type: 'memory-polls:ask' }, '*');
})();
