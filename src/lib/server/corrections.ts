import { dataDocument } from './dataFiles';

/** A row of the log of corrected figures. */
export interface Correction {
	date: string;
	/** Ids of wave, question, subgroup and answer, as the log names them. */
	figureKey: string[];
	old: string;
	value: string;
}

const ROW = /^\|\s*(?<date>\d{4}-\d{2}-\d{2})\s*\|(?<figure>[^|]*)\|(?<old>[^|]*)\|(?<value>[^|]*)\|/gm;

/** The rows of the log; none as long as nothing was corrected. */
export function parseCorrections(log: string): Correction[] {
	return [...log.matchAll(ROW)].map(({ groups = {} }) => ({
		date: groups.date ?? '',
		figureKey: (groups.figure ?? '').split(/[\s,`]+/).filter((part) => part !== ''),
		old: (groups.old ?? '').trim(),
		value: (groups.value ?? '').trim()
	}));
}

/** The log of this site. */
export function readCorrections(): Correction[] {
	return parseCorrections(dataDocument('CORRECTIONS.md'));
}
