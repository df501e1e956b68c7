import type { Reported, Stance, Status } from './types';

/** The answer groups that may be asked for in place of an answer id. */
export const STANCES = ['positive', 'neutral', 'negative', 'no-answer'] as const;

export interface Alternative {
	printed: string;
	note: string;
	sourceIds: string[];
}

/** One survey's share for one answer. Only `reported` and `weak` figures become readings. */
export interface Reading {
	waveId: string;
	reported: Reported;
	/** The cell as published; for a sum or a rescaled share, our own number as text. */
	printed: string;
	derived: 'no' | 'sum' | 'rescaled';
	/** The answers whose printed shares were added or rescaled; the answer itself when printed. */
	parts: string[];
	/** `weak` when any part is. */
	status: Extract<Status, 'reported' | 'weak'>;
	alternatives: Alternative[];
	sourceIds: string[];
	confirmations: number | null;
	notes: string[];
}

/** One answer to one question in one country, in time order. */
export interface Series {
	/** `question:country:answer`, and `:subgroup` where it is not all respondents. */
	id: string;
	questionId: string;
	country: string;
	/** Answer id, or a stance group. */
	answerId: string;
	/** Empty: all respondents. */
	subgroup: string;
	stance: Stance;
	readings: Reading[];
}
