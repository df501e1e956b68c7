/** What the tests use of two packages that come without types. */
declare module 'datapackage' {
	interface Resource {
		name: string;
		read(options: { keyed?: boolean; relations?: boolean }): Promise<Record<string, unknown>[]>;
	}
	export class Package {
		static load(descriptor: object, options: { basePath: string; strict?: boolean }): Promise<Package>;
		valid: boolean;
		errors: Error[];
		resources: Resource[];
	}
}

declare module 'tableschema' {
	export class Schema {
		static load(descriptor: object): Promise<Schema>;
		valid: boolean;
		errors: Error[];
		castRow(row: string[]): unknown[];
	}
}
