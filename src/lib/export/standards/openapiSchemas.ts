import { CSV_COLUMNS } from '../rows/csvColumns';

const text = { type: 'string' };
const texts = { type: 'array', items: text };

/** An object whose properties are all there. */
function object(properties: Record<string, object>): object {
	return { type: 'object', required: Object.keys(properties), properties };
}

const readings = {
	type: 'array',
	items: object(Object.fromEntries(Object.keys(CSV_COLUMNS).map((name) => [name, text])))
};

/** The JSON documents of the API as JSON Schema (2020-12), by their names in the description. */
export const OPENAPI_SCHEMAS: Record<string, object> = {
	Problem: object({ title: text, status: { type: 'integer' }, detail: text }),
	Charts: object({
		data_version: text,
		charts: {
			type: 'array',
			items: object({
				id: text,
				title: text,
				topic: text,
				question_ids: texts,
				url: text,
				files: { type: 'object' }
			})
		}
	}),
	Questions: object({
		data_version: text,
		questions: {
			type: 'array',
			items: object({
				id: text,
				pollster_id: text,
				pollster: text,
				topic: text,
				wording: text,
				wording_original: text,
				original_language: text,
				wording_read: text,
				base: text,
				answers: { type: 'array', items: object({ id: text, label: text, stance: text }) },
				url: text,
				readings: text
			})
		}
	}),
	Chart: object({
		id: text,
		title: text,
		topic: text,
		link: text,
		data_version: text,
		scope: { type: 'string', enum: ['shown', 'all'] },
		selection: { type: 'object' },
		questions: { type: 'array', items: { type: 'object' } },
		in_words: texts,
		notes: texts,
		events: { type: 'array', items: { type: 'object' } },
		source: texts,
		pages: { type: 'array', items: { type: 'object' } },
		readings
	}),
	CsvMetadata: object({
		'@context': { type: 'array', items: {} },
		url: text,
		tableSchema: { type: 'object' }
	}),
	CommonsTable: object({
		license: text,
		description: { type: 'object' },
		sources: text,
		schema: object({ fields: { type: 'array', items: { type: 'object' } } }),
		data: { type: 'array', items: { type: 'array', items: {} } }
	}),
	CommonsChart: object({ license: text, version: { type: 'integer' }, type: text, source: text }),
	DataPackage: object({
		name: text,
		version: text,
		licenses: { type: 'array', items: { type: 'object' } },
		resources: { type: 'array', items: object({ name: text, path: text, schema: { type: 'object' } }) }
	}),
	OpenApi: object({ openapi: text, info: { type: 'object' }, paths: { type: 'object' } })
};
