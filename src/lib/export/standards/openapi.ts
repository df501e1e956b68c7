import type { Selection } from '../../selection/selection';
import * as m from '../../text/paraglide/messages';
import { FILE_ENDINGS, type FileEnding } from '../link/fileEndings';
import { FILE_KINDS } from '../link/fileKinds';
import { LICENCE } from '../rows/licence';
import { OPENAPI_SCHEMAS } from './openapiSchemas';

const PARAMETERS: Record<keyof Selection, () => string> = {
	country: m.param_country,
	answer: m.param_answer,
	from: m.param_from,
	to: m.param_to,
	view: m.param_view,
	group: m.param_group,
	dk: m.param_dk,
	ci: m.param_ci,
	join: m.param_join,
	overlay: m.param_overlay,
	focus: m.param_focus,
	test: m.param_test,
	events: m.param_events,
	table: m.param_table,
	sort: m.param_sort
};

/** Endings whose content is a JSON document of the description; the others are text or bytes. */
const SCHEMA_NAMES: Partial<Record<FileEnding, string>> = {
	json: 'Chart',
	'csv-metadata.json': 'CsvMetadata',
	'tab.json': 'CommonsTable',
	'chart.json': 'CommonsChart'
};

const inPath = (name: string, description: string, example: string): object => ({
	name,
	in: 'path',
	required: true,
	description,
	schema: { type: 'string' },
	example
});

const inQuery = (name: string, description: string, example?: string): object => ({
	name,
	in: 'query',
	...(example !== undefined && { required: true, example }),
	description,
	schema: { type: 'string' }
});

const refTo = (schema: string): object => ({ $ref: `#/components/schemas/${schema}` });
const problem = (description: string): object => ({
	description,
	content: { 'application/problem+json': { schema: refTo('Problem') } }
});

function get(summary: string, type: string, schema: string | undefined, parameters: object[]): object {
	const content = schema === undefined ? {} : { schema: refTo(schema) };
	return {
		get: {
			summary,
			...(parameters.length > 0 && { parameters }),
			responses: {
				200: { description: summary, content: { [type]: content } },
				...(parameters.length > 0 && { 400: problem(m.api_problem()), 404: problem(m.api_unknown()) })
			}
		}
	};
}

/**
 * The description of all files and lists after OpenAPI 3.1. A test asks for every path with its examples.
 * @param origin address of the site, without a slash at its end
 */
export function openApi(version: string, origin: string): object {
	const choices = Object.entries(PARAMETERS).map(([name, words]) => inQuery(name, words()));
	const further = [inQuery('scope', m.api_scope()), inQuery('excel', m.api_excel())];
	const chart = inPath('chart', m.api_chart_id(), 'attitude-to-stalin-russia');
	const question = inPath('question', m.api_question_id(), 'levada-attitude');
	const questions = inQuery('q', m.api_q(), 'levada-ussr-regret~kiis-ussr-regret');
	const fileOf = (summary: string, ending: FileEnding, first: object): object =>
		get(summary, FILE_KINDS[ending].type, SCHEMA_NAMES[ending], [first, ...choices, ...further]);
	const files = FILE_ENDINGS.flatMap((ending): [string, object][] => {
		const words = FILE_KINDS[ending].words();
		return [
			[`/charts/{chart}.${ending}`, fileOf(m.api_chart_file({ words }), ending, chart)],
			[`/explore.${ending}`, fileOf(m.api_explore_file({ words }), ending, questions)]
		];
	});
	const json = 'application/json';
	return {
		openapi: '3.1.0',
		info: {
			title: m.api_title(),
			description: m.api_description(),
			version,
			license: { name: LICENCE.title, identifier: LICENCE.name }
		},
		servers: [{ url: origin }],
		paths: {
			'/api/charts.json': get(m.api_charts(), json, 'Charts', []),
			'/api/questions.json': get(m.api_questions(), json, 'Questions', []),
			...Object.fromEntries(files),
			'/questions/{question}.ddi.xml': get(m.api_ddi(), 'application/xml', undefined, [question]),
			'/data/{file}.csv': get(m.api_data_file(), 'text/csv', undefined, [
				inPath('file', m.api_file_id(), 'levada')
			]),
			'/datapackage.json': get(m.api_package(), json, 'DataPackage', []),
			'/api/openapi.json': get(m.api_openapi(), json, 'OpenApi', [])
		},
		components: { schemas: OPENAPI_SCHEMAS }
	};
}
