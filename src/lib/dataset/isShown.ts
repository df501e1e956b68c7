import type { Figure } from './types';

/** Whether a figure may be drawn; the others are told with their reason. */
export function isShown({ status }: Pick<Figure, 'status'>): boolean {
	return status === 'reported' || status === 'weak';
}
