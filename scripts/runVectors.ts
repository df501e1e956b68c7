import { VECTOR_FUNCTIONS, type VectorFile } from './vectorFunctions';

export interface VectorsOutcome {
	passed: number;
	/** One line for each vector that failed: which, and what is wrong. */
	failures: string[];
}

const VECTOR_FORM = '{ id, function, inputs, expected, tolerance }';

type Json = Record<string, unknown>;

/**
 * Runs each vector of a file: the function it names, on its inputs, against what it expects.
 * @param content of the file, parsed
 * @throws Error with a sentence, where the content has no list of vectors
 */
export function runVectors(content: unknown): VectorsOutcome {
	if (!isObject(content) || !Array.isArray(content.vectors) || content.vectors.length === 0)
		throw new Error(`vectors: must be a list of ${VECTOR_FORM}, with one entry or more`);
	const { vectors } = content;
	const failures = vectors.flatMap((vector: unknown, i) => {
		const fault = isObject(vector) ? faultOf(vector, content) : `must be ${VECTOR_FORM}, is ${show(vector)}`;
		return fault === null ? [] : [`${nameOf(vector, i)}: ${fault}`];
	});
	return { passed: vectors.length - failures.length, failures };
}

function nameOf(vector: unknown, index: number): string {
	const { id, function: name } = isObject(vector) ? vector : {};
	return [
		typeof id === 'string' ? id : `vectors[${index}]`,
		...(typeof name === 'string' ? [name] : [])
	].join(' ');
}

function faultOf(vector: Json, file: VectorFile): string | null {
	const { function: name, inputs, expected, tolerance = 0 } = vector;
	if (typeof name !== 'string' || !Object.hasOwn(VECTOR_FUNCTIONS, name))
		return `function: ${show(name)} is unknown; allowed: ${Object.keys(VECTOR_FUNCTIONS).sort().join(', ')}`;
	if (!isObject(inputs)) return `inputs: must be an object, is ${show(inputs)}`;
	if (typeof tolerance !== 'number' || tolerance < 0)
		return `tolerance: must be a number of 0 or more, is ${show(tolerance)}`;
	if (expected === undefined) return 'expected: is missing; allowed: any value, also null';
	try {
		const actual = VECTOR_FUNCTIONS[name]?.(inputs as never, file);
		if (isNear(actual, expected, tolerance)) return null;
		return `expected ${show(expected)}, got ${show(actual)} (tolerance ${tolerance})`;
	} catch (error) {
		return `inputs ${show(inputs)} cannot be used: ${error instanceof Error ? error.message : String(error)}`;
	}
}

function isObject(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value on one line; what JSON has no word for is named too. */
function show(value: unknown): string {
	const named = (_key: string, part: unknown): unknown =>
		typeof part === 'number' && !Number.isFinite(part) ? String(part) : part;
	return JSON.stringify(value, named) ?? String(value);
}

/** Whether two values are of one form and equal, numbers within the tolerance (0: exactly). */
export function isNear(actual: unknown, expected: unknown, tolerance: number): boolean {
	if (typeof actual === 'number' && typeof expected === 'number')
		return Math.abs(actual - expected) <= tolerance;
	if (typeof actual !== 'object' || typeof expected !== 'object' || actual === null || expected === null)
		return actual === expected;
	const [ours, theirs] = [new Map(Object.entries(actual)), Object.entries(expected)];
	return (
		Array.isArray(actual) === Array.isArray(expected) &&
		ours.size === theirs.length &&
		theirs.every(([key, value]) => ours.has(key) && isNear(ours.get(key), value, tolerance))
	);
}
