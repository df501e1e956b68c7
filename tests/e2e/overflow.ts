/** In the page: what makes it wider than the window, a few of the elements; none where nothing does. */
export function overflow(): string[] {
	const { scrollWidth, clientWidth } = document.documentElement;
	if (scrollWidth <= clientWidth) return [];
	return [...document.querySelectorAll('body *')]
		.filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
		.map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`)
		.slice(0, 5);
}
