import type { ChartSpec } from './chartSpec';
import { MEMORY } from './memory';
import { STALIN } from './stalin';
import { USSR } from './ussr';
import { YARDSTICKS } from './yardsticks';

/** Every curated chart: pages, menus, tests and the sitemap read this list and no other. */
export const CATALOG: readonly ChartSpec[] = [...STALIN, ...MEMORY, ...USSR, ...YARDSTICKS];

/** The chart with this id, or `undefined`. */
export function findChart(id: string): ChartSpec | undefined {
	return CATALOG.find((spec) => spec.id === id);
}
