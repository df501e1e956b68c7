/**
 * Records by their id, in the order given. The object has no prototype, so that an id out of an address, such as
 * `constructor`, finds nothing that is not there.
 */
export function recordById<T extends { id: string }>(records: readonly T[]): Record<string, T> {
	const byId = Object.create(null) as Record<string, T>;
	for (const record of records) byId[record.id] = record;
	return byId;
}
