import type { PlottedReading } from './plotted';

/**
 * A share as short as it can be printed, without its unit: `51`, `44.5`, `<10`, `~40`; empty for words.
 * A share rescaled by us is "about" (statistics, section 4.3).
 */
export function shortValue({ reported, printed }: Pick<PlottedReading, 'reported' | 'printed'>): string {
	switch (reported.kind) {
		case 'percent':
			return printed;
		case 'about':
			return `~${reported.pct}`;
		case 'below':
			return `<${reported.limit}`;
		case 'words':
			return '';
	}
}
