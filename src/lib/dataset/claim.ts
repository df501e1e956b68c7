/** A published sentence, what it says field by field, and what was found when it was held against the figures. */
export interface Claim {
	id: string;
	text: string;
	claimedBy: string;
	url: string;
	pollsterId: string;
	country: string;
	year: string;
	questionId: string;
	answerId: string;
	value: string;
	comparator: string;
	finding: 'confirmed' | 'differs' | 'other-question' | 'other-wave' | 'other-source' | 'not-found';
	findingWaveId: string;
	findingQuestionId: string;
	findingAnswerId: string;
	findingValue: string;
	note: string;
	/** What the sentence speaks of where none of our questions asks it; else empty. */
	otherQuestion: string;
	/** Of whom it speaks where not of all: `kind:label`, as in figures. */
	subgroup: string;
	/** When the sentence was published, a partial ISO date; empty where not known. */
	asOf: string;
}
