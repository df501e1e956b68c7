import type { Claim } from './claim';

/**
 * The shared vocabulary: what the files of `data/` hold once every cell has been checked.
 * Dates are ISO 8601 and may be partial (`2019`, `2019-03`, `2019-03-21`); shares are percent 0-100.
 */

import type { BorrowedMargin, EffectiveSize } from './effectiveSize';

/** A share as it was printed. Never `null`, never 0 for a missing share, never interpolated. */
export type Reported =
	| { kind: 'percent'; pct: number }
	/** Printed as `<N`: somewhere from 0 to the limit, not a number. */
	| { kind: 'below'; limit: number }
	/** Printed as "about N": shown with the word, never tested. */
	| { kind: 'about'; pct: number }
	/** Printed in words only; the words stand in the figure's note. */
	| { kind: 'words' };

export type Topic = 'stalin' | 'repressions' | 'ussr' | 'greatest-figures' | 'monuments' | 'other';
export type Stance = 'positive' | 'neutral' | 'negative' | 'no-answer' | 'none';
export type Status = 'reported' | 'weak' | 'alternative' | 'excluded';
export type DateBasis = 'fieldwork' | 'month' | 'year' | 'publication' | 'inferred';
export type Mode = 'face-to-face' | 'telephone' | 'online' | 'mixed';
export type WordingRead = 'exact' | 'translated' | 'paraphrase' | 'not-read';
export type PollsterKind =
	'independent' | 'academic' | 'private' | 'international' | 'state-owned' | 'state-linked';
export type BreakKind = 'wording' | 'scale' | 'mode' | 'territory' | 'base' | 'population';
export type Level = 'identical' | 'equivalent' | 'related' | 'not-comparable';

export interface Pollster {
	id: string;
	name: string;
	nameLocal: string;
	homeCountry: string;
	kind: PollsterKind;
	url: string;
	note: string;
}

export interface Country {
	/** ISO 3166 alpha-3, upper case. */
	id: string;
	iso2: string;
	name: string;
	nameLocal: string;
	isFormerUssr: boolean;
	note: string;
}

/** One page that was read. */
export interface Source {
	id: string;
	url: string;
	publisher: string;
	title: string;
	/** ISO 639, `und` where not known. */
	language: string;
	/** `primary`: a page of the pollster or sponsor. `secondary`: a report about it. */
	kind: 'primary' | 'secondary';
	accessed: string;
	note: string;
}

export interface Answer {
	id: string;
	/** Order on the card; sums come last. */
	position: number;
	label: string;
	labelOriginal: string;
	stance: Stance;
	/** Ids of the answers that this one adds up, where they are known; empty for a single answer. */
	parts: string[];
	note: string;
}

export interface Question {
	id: string;
	pollsterId: string;
	measure: string;
	topic: Topic;
	wording: string;
	wordingOriginal: string;
	originalLanguage: string;
	wordingRead: WordingRead;
	base: string;
	scale: string;
	note: string;
	/** In order of position. */
	answers: Answer[];
}

/** One survey in one country. */
export interface Wave {
	id: string;
	pollsterId: string;
	country: string;
	/** Empty where the survey is undated (basis `inferred`). */
	start: string;
	end: string;
	dateBasis: DateBasis;
	/** People asked; `null` where no source gives it. */
	sampleSize: number | null;
	population: string;
	territory: string;
	/** `null` where not known. */
	mode: Mode | null;
	/** Points, as the pollster printed it; `null` where not found. */
	marginPublished: number | null;
	sponsor: string;
	partner: string;
	published: string;
	sourceIds: string[];
	note: string;
	/** Of a survey without a margin of its own; `resolveSamples` finds it, `null` where there is none to borrow. */
	borrowedMargin?: BorrowedMargin | null;
	/** Worked out by `resolveSamples`; `null` where neither sample size nor margin is known. */
	effectiveSize?: EffectiveSize | null;
}

/** One printed figure: a row of one of the organisations' files. */
export interface Figure {
	waveId: string;
	questionId: string;
	/** Empty: all respondents; else `kind:label`, such as `age:18-24`. */
	subgroup: string;
	answerId: string;
	/** The cell as printed: `51`, `44.5`, `<10`, `~40` or empty for words. */
	printed: string;
	reported: Reported;
	status: Status;
	sourceIds: string[];
	/** How many pages print the value; `null` where not counted. */
	confirmations: number | null;
	note: string;
}

/** Two neighbouring waves between which a line must not be joined. */
export interface Break {
	questionId: string;
	beforeWaveId: string;
	afterWaveId: string;
	kind: BreakKind;
	note: string;
	sourceIds: string[];
}

/** How far two questions may be compared. */
export interface Link {
	questionA: string;
	questionB: string;
	level: Level;
	note: string;
	/** What links.csv says where the fields of the questions allow less; `null` where it says nothing of the pair. */
	recorded?: { level: Level; note: string } | null;
}

export interface HistoricEvent {
	id: string;
	date: string;
	title: string;
	/** Empty: international. */
	country: string;
	category: string;
	sourceIds: string[];
	note: string;
}

/**
 * Everything, or the slice that one page draws: both have the same form, so every function below
 * works on either. Records keep the order of the file.
 */
export interface Dataset {
	/** Date of the newest reading of a page, a dot, and eight digits of a hash over the files. */
	version: string;
	pollsters: Record<string, Pollster>;
	countries: Record<string, Country>;
	sources: Record<string, Source>;
	questions: Record<string, Question>;
	waves: Record<string, Wave>;
	figures: Figure[];
	breaks: Break[];
	links: Link[];
	events: HistoricEvent[];
	claims: Claim[];
	climate: ClimateNote[];
}

/** What must be said with all figures of a country and time, such as how freely people answer there. */
export interface ClimateNote {
	country: string;
	/** First day; empty: ever since surveys are made. */
	from: string;
	/** Last day; empty: to this day. */
	to: string;
	text: string;
	sourceIds: string[];
	note: string;
}
