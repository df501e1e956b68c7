/** Turns a form of address that was once published into the present one; leaves any other alone. */
export type Migration = (params: URLSearchParams) => URLSearchParams;

/** Applied in order before an address is read. A form that was published stays readable for ever. */
export const MIGRATIONS: readonly Migration[] = [];

export function migrate(params: URLSearchParams, migrations = MIGRATIONS): URLSearchParams {
	return migrations.reduce((current, migration) => migration(current), params);
}
