import { isShown } from '../../dataset/isShown';
import type { Dataset, Wave } from '../../dataset/types';
import { modeName } from '../../text/names';
import { formatList } from '../../text/numbers';
import * as m from '../../text/paraglide/messages';
import { shorten } from '../../text/questionWording';
import { howToCite, LICENCE } from '../rows/licence';

/** What a page offers as data. */
export interface OfferedData {
	name: string;
	/** Address of the page, without choices. */
	url: string;
	/** In sentences; where it is left out, the questions describe the data. */
	description?: string;
	files: { url: string; type: string }[];
}

/** A search engine reads no further, and the page has little room. */
const LONGEST_DESCRIPTION = 240;
const LONGEST_QUESTION = 80;
const MOST_QUESTIONS = 2;

/**
 * Data as schema.org describes a `Dataset`, for search engines of data: the required and the recommended fields that a
 * collection of published figures can fill. Nobody funds it, and it stands nowhere else under another name.
 * @param slice the data that the page shows
 * @param origin address of the site, without a slash at its end
 */
export function datasetJsonLd(
	slice: Dataset,
	{ name, url, description, files }: OfferedData,
	origin: string
): object {
	const figures = slice.figures.filter(isShown);
	const waves = [...new Set(figures.map(({ waveId }) => waveId))].flatMap((id) => slice.waves[id] ?? []);
	const questions = Object.values(slice.questions);
	const organisation = { '@type': 'Organization', name: m.site_name(), url: origin };
	const collection = { '@type': 'Dataset', name: m.package_title(), url: `${origin}/data` };
	const isWhole = url === collection.url;
	return {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		name,
		description: shorten(
			description ??
				m.jsonld_description({ name, questions: questions.map(({ wording }) => wording).join(' ') }),
			LONGEST_DESCRIPTION
		),
		url,
		identifier: url,
		version: slice.version,
		license: LICENCE.url,
		isAccessibleForFree: true,
		creator: organisation,
		citation: howToCite({ title: name, version: slice.version }, url),
		keywords: m.package_keywords().split(', '),
		...timeOf(waves),
		spatialCoverage: [...new Set(waves.map(({ country }) => slice.countries[country]?.name ?? country))],
		variableMeasured: isWhole
			? m.jsonld_variable()
			: questions.slice(0, MOST_QUESTIONS).map(({ wording }) => shorten(wording, LONGEST_QUESTION)),
		measurementTechnique: techniqueOf(waves),
		...(!isWhole && { isPartOf: collection }),
		includedInDataCatalog: { '@type': 'DataCatalog', name: m.site_name(), url: origin },
		distribution: files.map((file) => ({
			'@type': 'DataDownload',
			contentUrl: file.url,
			encodingFormat: file.type
		}))
	};
}

/** First and last time of asking as an ISO 8601 interval; nothing where no survey is dated. */
function timeOf(waves: Wave[]): { temporalCoverage?: string } {
	const starts = waves
		.map(({ start }) => start)
		.filter((date) => date !== '')
		.sort();
	const ends = waves
		.map(({ end }) => end)
		.filter((date) => date !== '')
		.sort();
	return starts.length === 0 ? {} : { temporalCoverage: `${starts[0]}/${ends.at(-1)}` };
}

function techniqueOf(waves: Wave[]): string {
	const modes = [...new Set(waves.flatMap(({ mode }) => (mode === null ? [] : modeName(mode))))];
	return modes.length === 0 ? m.jsonld_technique() : m.jsonld_technique_modes({ modes: formatList(modes) });
}

/** As the text of a data block in HTML: nothing in it can end the block. */
export function jsonLdText(data: object): string {
	return JSON.stringify(data).replaceAll('<', '\\u003c');
}
