import { parseCorrections, type Correction } from '../../dataset/load/parseCorrections';
import { dataDocument } from './dataFiles';

/** The rows of the log of this site, newest first. */
export function readCorrections(): Correction[] {
	return parseCorrections(dataDocument('CORRECTIONS.md'));
}
