/**
 * Turns a form of address that was once published into the present one; leaves any other alone. The parameters
 * handed in belong to the page, so a changed form is a new object.
 */
export type Migration = (params: URLSearchParams) => URLSearchParams;

/** Applied in order before an address is read. A form that was published stays readable for ever. */
const MIGRATIONS: readonly Migration[] = [];

/** The parameters in their present form, after every migration in order. */
export function migrate(params: URLSearchParams, migrations = MIGRATIONS): URLSearchParams {
	return migrations.reduce((current, migration) => migration(current), params);
}
