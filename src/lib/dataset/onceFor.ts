/**
 * A function of an object, such as a dataset, that works each object out once. The result is kept as long as the object
 * is, so the object must not change.
 */
export function onceFor<K extends object, T>(make: (key: K) => T): (key: K) => T {
	const kept = new WeakMap<K, { made: T }>();
	return (key) => {
		const found = kept.get(key) ?? { made: make(key) };
		kept.set(key, found);
		return found.made;
	};
}
