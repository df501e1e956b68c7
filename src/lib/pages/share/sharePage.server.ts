import { version } from '$app/environment';
import { buildChart } from '../../chart/buildChart';
import { chartCitation, pageCitations } from '../../export/cite/citations';
import { citedSurveys } from '../../export/cite/citedSurveys';
import { citeChart } from '../../export/cite/citationText';
import { besideLink, permalink } from '../../export/link/permalink';
import { readyCode, type ReadyCode } from '../../export/embed/readyCode';
import { parseSelection } from '../../selection/codec';
import type { SelectionProblem } from '../../selection/selection';
import * as m from '../../text/paraglide/messages';
import type { ChartRequest } from '../../server/charts/chartRequest';
import { citationsApa } from '../../server/files/citationFormats';
import { shareEmbed, type ShareEmbed } from './shareEmbed';
import { downloadCounts } from './downloadCounts';
import { shareFiles, sharePictures, type ShareFile, type SharePicture } from './shareFiles';
import { shareQuotes, type ShareQuotes } from './shareQuotes';

/** Everything that can be taken along from a chart with its choices. */
export interface SharePage {
	title: string;
	kicker: string;
	/** Path of the chart as it is now. */
	chart: string;
	problems: SelectionProblem[];
	/** The chart with every choice written out. */
	link: string;
	files: ShareFile[];
	pictures: SharePicture[];
	/** The picture as it looks, and the chart for who does not see it. */
	preview: { href: string; alt: string; words: string };
	embed: ShareEmbed;
	cite: ShareCitations;
	quotes: ShareQuotes;
	code: ReadyCode[];
	/** Address of the script that makes buttons copy. */
	script: string;
}

export interface ShareCitations {
	/** As this site asks to be cited. */
	own: string;
	/** The chart, then the pages of the pollsters. */
	chart: string;
	surveys: string[];
	/** Pages of others: a list that nobody reads, so they stand in the files only. */
	reports: number;
	files: { name: string; what: string; href: string }[];
}

/** The page from which a chart is taken along, with the choices of its address. */
export async function sharePage(
	{ spec, title, slice, offer, site, pinned }: ChartRequest,
	url: URL
): Promise<SharePage> {
	const { selection, problems } = parseSelection(url.searchParams, offer);
	const chart = buildChart(slice, spec, offer, selection, title);
	const { caption, picked } = chart;
	const link = permalink(url.origin, spec, selection, slice.version);
	const path = link.slice(url.origin.length);
	const quotes = shareQuotes(slice, offer, chart, pinned, link, url.searchParams);
	const embed = shareEmbed(slice, offer, chart, pinned, url.origin, url.searchParams);
	const { own, reports } = pageCitations(slice, picked.series);
	const [text = '', ...surveys] = await citationsApa([chartCitation(chart, slice, link), ...own]);
	return {
		title: caption.title,
		kicker: caption.kicker,
		chart: path,
		problems: [...problems, ...quotes.problems, ...embed.problems],
		link,
		files: shareFiles(path, downloadCounts(chart, site.dataset)),
		pictures: sharePictures(path),
		preview: {
			href: besideLink(path, '.svg', 'size=card'),
			alt: caption.words.short,
			words: caption.words.full.join(' ')
		},
		embed,
		cite: {
			own: citeChart({
				surveys: citedSurveys(slice, picked.series),
				title: caption.title,
				version: caption.version,
				address: link
			}),
			chart: text,
			surveys,
			reports: reports.length,
			files: citationFiles(path)
		},
		quotes,
		code: readyCode({
			csv: besideLink(link, '.csv'),
			json: besideLink(link, '.json'),
			title: m.page_title({ title: caption.title })
		}),
		script: `/copy.js?v=${version}`
	};
}

function citationFiles(path: string): ShareCitations['files'] {
	return [
		{ name: 'BibTeX', what: m.share_bib(), href: besideLink(path, '.bib') },
		{ name: 'RIS', what: m.share_ris(), href: besideLink(path, '.ris') },
		{ name: 'CSL-JSON', what: m.share_csl(), href: besideLink(path, '.csl.json') }
	];
}
