/** How far two readings may be held together (method, section 3.1), from the highest to the lowest. */
export const COMPARABILITY_LEVELS = ['identical', 'equivalent', 'related', 'not-comparable'] as const;
export type ComparabilityLevel = (typeof COMPARABILITY_LEVELS)[number];

/** How two readings differ in one field (method, section 3.2). */
export type FieldDifference = 'same' | 'minor' | 'major' | 'unknown' | 'undocumented';

type Caps = Record<FieldDifference, ComparabilityLevel>;

const WORDING_LIKE: Caps = {
	same: 'identical',
	minor: 'equivalent',
	major: 'related',
	unknown: 'related',
	undocumented: 'identical'
};
const HOUSE_LIKE: Caps = { ...WORDING_LIKE, undocumented: 'related' };

/** The highest level that each field allows (method, section 3.3). */
const CAPS = {
	measure: {
		same: 'identical',
		minor: 'not-comparable',
		major: 'not-comparable',
		unknown: 'not-comparable',
		undocumented: 'not-comparable'
	},
	responseType: { ...WORDING_LIKE, minor: 'not-comparable', major: 'not-comparable' },
	wording: WORDING_LIKE,
	scale: WORDING_LIKE,
	base: WORDING_LIKE,
	population: WORDING_LIKE,
	territory: WORDING_LIKE,
	mode: WORDING_LIKE,
	pollster: HOUSE_LIKE,
	country: HOUSE_LIKE,
	noAnswerTreatment: { ...WORDING_LIKE, unknown: 'equivalent' }
} satisfies Record<string, Caps>;

export type ComparabilityField = keyof typeof CAPS;
const FIELDS = Object.keys(CAPS) as ComparabilityField[];

export interface ComparabilityOfPair {
	level: ComparabilityLevel;
	/** The fields that allow no higher level, by name; none where the level is `identical`. */
	reasons: ComparabilityField[];
	/** The fields that nobody documented, by name. */
	notes: ComparabilityField[];
}

/**
 * How far two readings may be held together: the lowest level that a field allows, after DDI-CDI InstanceVariable
 * (method, section 3.3). The relation is not transitive, so it is computed for each pair.
 * @param inputs.fields a field that is left out is `unknown`
 * @returns `null` in, `null` out
 */
export function comparability(inputs: {
	fields: Partial<Record<ComparabilityField, FieldDifference>> | null;
}): ComparabilityOfPair | null {
	const { fields } = inputs;
	if (fields === null) return null;
	const capOf = (field: ComparabilityField): number => rankOf(field, fields[field]);
	const lowest = Math.max(...FIELDS.map(capOf));
	return {
		level: COMPARABILITY_LEVELS[lowest] ?? 'not-comparable',
		reasons: lowest === 0 ? [] : FIELDS.filter((field) => capOf(field) === lowest).sort(),
		notes: FIELDS.filter((field) => fields[field] === 'undocumented').sort()
	};
}

/** Place of the level that a field allows, from 0 for the highest; a difference that has no name counts as unknown. */
function rankOf(field: ComparabilityField, difference: FieldDifference = 'unknown'): number {
	const caps = CAPS[field];
	return COMPARABILITY_LEVELS.indexOf(Object.hasOwn(caps, difference) ? caps[difference] : caps.unknown);
}
