/**
 * Does something as soon as the browser has shown what it has to show now: the box that was ticked, the option that
 * was chosen. A reader sees that a choice was taken before the chart is drawn anew, however slow the device.
 */
export function afterPaint(action: () => void): void {
	requestAnimationFrame(() => setTimeout(action));
}
