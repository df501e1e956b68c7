import type { Dataset } from '../../dataset/types';
import { createHash } from 'node:crypto';
import { dataPackage } from '../../export/standards/dataPackage';
import { csvTextByName } from '../../server/site/dataFiles';
import { documentBlocks } from '../../server/site/documentBlocks';
import { describeFile } from './describeFile';

/** `datapackage.json` for the files as they are served. @param origin address of the site, without a slash at its end */
export function dataPackageFile(dataset: Dataset, origin: string): object {
	const files = Object.entries(csvTextByName).map(([name, text]) => {
		const { bytes, holds } = describeFile(name, text, dataset.pollsters);
		return { name, bytes, holds, sha256: createHash('sha256').update(text).digest('hex') };
	});
	return dataPackage(dataset, files, documentBlocks('README.md'), origin);
}
