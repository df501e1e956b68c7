import type { Dataset } from '../../dataset/types';
import type { Block } from '../../text/markdown';
import * as m from '../../text/paraglide/messages';
import { codebookColumns } from './codebookColumns';
import { LICENCE } from '../rows/licence';
import { resourceName, tableOfFile, tableSchema } from './tableSchema';

/** A file of `data/` as it is served. */
export interface PackagedFile {
	/** `waves.csv` */
	name: string;
	bytes: number;
	/** SHA-256 in hexadecimal digits. */
	sha256: string;
	/** What it holds, in words. */
	holds: string;
}

/** RFC 4180 with LF; said so that no reader has to guess. */
const DIALECT = { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true };

/**
 * The description of all files of `data/` after Data Package, version 2.
 * @param codebook the blocks of `data/README.md`
 * @param origin address of the site, without a slash at its end
 */
export function dataPackage(
	dataset: Dataset,
	files: readonly PackagedFile[],
	codebook: readonly Block[],
	origin: string
): object {
	const [day = ''] = dataset.version.split('.');
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: 'memory-polls',
		id: `${origin}/datapackage.json`,
		title: m.package_title(),
		description: m.package_description(),
		homepage: `${origin}/data`,
		version: dataset.version,
		created: `${day}T00:00:00Z`,
		keywords: m.package_keywords().split(', '),
		licenses: [{ name: LICENCE.name, title: LICENCE.title, path: LICENCE.url }],
		contributors: [{ title: m.site_name(), path: origin, roles: ['compiler', 'publisher'] }],
		sources: Object.values(dataset.pollsters).map(({ name, url }) => ({
			title: name,
			...(url && { path: url })
		})),
		resources: files.map(({ name, bytes, sha256, holds }) => ({
			name: resourceName(name),
			type: 'table',
			path: `data/${name}`,
			title: holds,
			format: 'csv',
			mediatype: 'text/csv',
			encoding: 'utf-8',
			dialect: DIALECT,
			bytes,
			hash: `sha256:${sha256}`,
			schema: tableSchema(tableOfFile(name), codebookColumns(codebook, name))
		}))
	};
}
