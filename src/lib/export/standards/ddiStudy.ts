import type { Dataset, Figure, Question, Wave } from '../../dataset/types';
import { formatFieldwork } from '../../text/dates';
import { modeName, topicName } from '../../text/names';
import * as m from '../../text/paraglide/messages';
import { quoteWording } from '../../text/questionWording';
import { LICENCE } from '../rows/licence';
import { xmlElement, xmlEmpty, xmlText } from './xmlElement';

/** Where the facts of a survey stand in the codebook, for its variables to refer to. */
export const factsId = (waveId: string): string => `facts-${waveId}`;

/**
 * A survey as a study of DDI-Codebook: who made it, when, where, with whom and how, and the pages on which its figures
 * of the question were read.
 * @param wave `null`: no figure is known of any survey
 */
export function ddiStudy(
	dataset: Dataset,
	question: Question,
	wave: Wave | null,
	figures: readonly Figure[]
): string {
	const pollster = dataset.pollsters[question.pollsterId]?.name ?? question.pollsterId;
	return xmlElement('stdyDscr', wave === null ? {} : { ID: `study-${wave.id}` }, [
		citation(dataset, pollster, wave),
		xmlElement('stdyInfo', {}, [
			xmlElement('subject', {}, [xmlText('topcClas', topicName(question.topic))]),
			xmlText('abstract', m.ddi_abstract({ pollster, wording: quoteWording(question) })),
			wave === null ? '' : facts(dataset, wave)
		]),
		wave === null ? '' : method(dataset, pollster, wave),
		xmlElement('dataAccs', {}, [
			xmlElement('useStmt', {}, [
				xmlText('restrctn', m.ddi_licence({ licence: LICENCE.title, url: LICENCE.url })),
				xmlText('citReq', m.licence_surveys())
			])
		]),
		xmlElement('othrStdyMat', {}, pagesOf(dataset, figures)),
		...(wave === null ? [] : [xmlText('notes', wave.note), xmlText('notes', dateNote(wave))])
	]);
}

function citation(dataset: Dataset, pollster: string, wave: Wave | null): string {
	const title =
		wave === null
			? m.ddi_study_unknown({ pollster })
			: m.ddi_study({
					pollster,
					country: dataset.countries[wave.country]?.name ?? wave.country,
					when: formatFieldwork(wave)
				});
	return xmlElement('citation', {}, [
		xmlElement('titlStmt', {}, [
			xmlText('titl', title),
			wave === null ? '' : xmlText('IDNo', wave.id, { agency: m.site_name() })
		]),
		xmlElement('rspStmt', {}, [
			xmlText('AuthEnty', pollster),
			wave === null ? '' : xmlText('othId', nameOf(dataset, wave.partner))
		]),
		xmlElement('prodStmt', {}, [wave === null ? '' : xmlText('fundAg', nameOf(dataset, wave.sponsor))]),
		xmlElement('distStmt', {}, [
			wave === null ? '' : xmlText('distDate', wave.published, { date: wave.published })
		])
	]);
}

/** A sponsor or partner is an id of a pollster or a name in words. */
function nameOf({ pollsters }: Dataset, who: string): string {
	return Object.hasOwn(pollsters, who) ? (pollsters[who]?.name ?? who) : who;
}

function facts(dataset: Dataset, wave: Wave): string {
	return xmlElement('sumDscr', { ID: factsId(wave.id) }, [
		...collectionDates(wave),
		xmlText('nation', dataset.countries[wave.country]?.name ?? wave.country, { abbr: wave.country }),
		xmlText('geogCover', wave.territory),
		xmlText('anlyUnit', m.ddi_unit()),
		xmlText('universe', wave.population),
		xmlText('dataKind', m.ddi_kind())
	]);
}

/** A date of publication stands in for the days of asking elsewhere on this site, but it is not one of them. */
function collectionDates({ start, end, dateBasis }: Wave): string[] {
	if (dateBasis === 'publication') return [];
	if (start === end) return [xmlText('collDate', start, { event: 'single', date: start })];
	return [
		xmlText('collDate', start, { event: 'start', date: start }),
		xmlText('collDate', end, { event: 'end', date: end })
	];
}

function dateNote({ dateBasis, start }: Wave): string {
	return dateBasis === 'inferred' && start !== '' ? m.ddi_dates_inferred() : '';
}

/** The number of people asked stands under `collSitu`, since `sampleSize` is how many were to be asked. */
function method(dataset: Dataset, pollster: string, wave: Wave): string {
	const { sampleSize, mode, marginPublished } = wave;
	return xmlElement('method', {}, [
		xmlElement('dataColl', {}, [
			xmlText('dataCollector', pollster),
			mode === null ? '' : xmlText('collMode', modeName(mode)),
			sampleSize === null ? '' : xmlText('collSitu', m.ddi_asked({ count: String(sampleSize) }))
		]),
		xmlElement('anlyInfo', {}, [
			marginPublished === null ? '' : xmlText('EstSmpErr', m.ddi_margin({ points: String(marginPublished) }))
		])
	]);
}

function pagesOf(dataset: Dataset, figures: readonly Figure[]): string[] {
	const ids = new Set(figures.flatMap(({ sourceIds }) => sourceIds));
	return [...ids].flatMap((id) => {
		const source = dataset.sources[id];
		if (source === undefined) return [];
		return xmlElement('relPubl', {}, [
			xmlElement('citation', {}, [
				xmlElement('titlStmt', {}, [
					xmlText('titl', source.title),
					xmlText('IDNo', source.id, { agency: m.site_name() })
				]),
				xmlElement('rspStmt', {}, [xmlText('AuthEnty', source.publisher)]),
				xmlEmpty('holdings', { URI: source.url })
			])
		]);
	});
}
