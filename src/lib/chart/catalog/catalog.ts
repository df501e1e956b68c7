import type { ChartEntry } from './entry';
import { MEMORY } from './memory';
import { STALIN } from './stalin';
import { USSR } from './ussr';
import { YARDSTICKS } from './yardsticks';

/** Every curated chart: pages, menus, tests and the sitemap read this list and no other. */
export const CATALOG: readonly ChartEntry[] = [...STALIN, ...MEMORY, ...USSR, ...YARDSTICKS];

/** The chart with this id, or `undefined`. */
export function findChart(id: string): ChartEntry | undefined {
	return CATALOG.find((entry) => entry.id === id);
}
