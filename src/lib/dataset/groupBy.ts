/** Records by a key, in their order. (`Map.groupBy` is not in Node 20.) */
export function groupBy<T, K extends string>(records: readonly T[], keyOf: (record: T) => K): Map<K, T[]> {
	const groups = new Map<K, T[]>();
	for (const record of records) {
		const key = keyOf(record);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [record]);
		else group.push(record);
	}
	return groups;
}
