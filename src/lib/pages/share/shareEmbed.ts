import type { Chart } from '../../chart/buildChart';
import type { Dataset } from '../../dataset/types';
import { chartEmbedCode } from '../../export/embed/chartEmbed';
import { chartAddress } from '../../export/link/permalink';
import { cut, formatSelection } from '../../selection/codec';
import { EMBED_THEMES, type EmbedTheme } from '../../selection/embedOptions';
import type { Offer, SelectionProblem } from '../../selection/selection';
import { languageName } from '../../text/languages';
import * as m from '../../text/paraglide/messages';
import { SITE_LANGUAGE, SITE_LANGUAGES } from '../../text/siteLanguages';

const STATES = ['live', 'frozen'] as const;
const STATE_NAMES = { live: m.share_embed_live, frozen: m.share_embed_frozen };
const THEME_NAMES: Record<EmbedTheme, () => string> = {
	auto: m.share_embed_auto,
	light: m.share_embed_light,
	dark: m.share_embed_dark
};

/** One choice of how a chart is embedded. */
export interface EmbedChoice {
	name: string;
	label: string;
	options: { id: string; name: string }[];
	value: string;
}

export interface ShareEmbed {
	/** What an editor pastes. */
	code: string;
	form: { path: string; hidden: [string, string][]; choices: EmbedChoice[] };
	problems: SelectionProblem[];
}

/** The snippet of a chart, as the form on its page asks for it. The first of several values counts. */
export function shareEmbed(
	dataset: Dataset,
	offer: Offer,
	chart: Chart,
	pinned: string | null,
	origin: string,
	params: URLSearchParams
): ShareEmbed {
	const problems: SelectionProblem[] = [];
	const state = read('embed', STATES, 'live');
	const theme = read('theme', EMBED_THEMES, 'auto');
	const language = read('lang', SITE_LANGUAGES, SITE_LANGUAGE);
	const { path, fixed } = chartAddress(chart.spec, pinned);
	const choices: EmbedChoice[] = [
		choiceOf('embed', m.share_embed_state(), STATES, state, (id) => STATE_NAMES[id]()),
		choiceOf('theme', m.share_embed_theme(), EMBED_THEMES.toReversed(), theme, (id) => THEME_NAMES[id]()),
		choiceOf('lang', m.share_embed_language(), SITE_LANGUAGES, language, languageName)
	];
	return {
		code: chartEmbedCode(dataset, chart, { origin, isFrozen: state === 'frozen', theme, language }),
		form: {
			path: `${path}/share`,
			hidden: [...fixed, ...new URLSearchParams(formatSelection(chart.selection, offer))],
			// What cannot be chosen otherwise is no choice.
			choices: choices.filter(({ options }) => options.length > 1)
		},
		problems
	};

	function read<T extends string>(parameter: string, allowed: readonly T[], otherwise: T): T {
		const given = params.get(parameter);
		if (given === null) return otherwise;
		const value = allowed.find((one) => one === given);
		if (value === undefined)
			problems.push({ parameter, value: cut(given), kind: 'not-offered', allowed: [...allowed] });
		return value ?? otherwise;
	}
}

function choiceOf<T extends string>(
	name: string,
	label: string,
	ids: readonly T[],
	value: string,
	nameOf: (id: T) => string
): EmbedChoice {
	return { name, label, options: ids.map((id) => ({ id, name: nameOf(id) })), value };
}
