import { exploreHref } from '../../text/pageLinks';
import * as m from '../../text/paraglide/messages';

export interface ExploreStart {
	href: string;
	title: string;
	text: string;
}

/** Good places to start for who has not chosen anything yet. */
export function exploreStarts(): ExploreStart[] {
	return [
		{
			href: exploreHref(['levada-ussr-regret', 'rating-ussr-regret'], 'from=2010'),
			title: m.explore_start_regret(),
			text: m.explore_start_regret_text()
		},
		{
			href: exploreHref(['levada-attitude', 'levada-role']),
			title: m.explore_start_two_questions(),
			text: m.explore_start_two_questions_text()
		},
		{
			href: exploreHref(['sputnik-life'], 'group=age'),
			title: m.explore_start_ages(),
			text: m.explore_start_ages_text()
		},
		{
			href: exploreHref(['pew-ussr-dissolution']),
			title: m.explore_start_dissolution(),
			text: m.explore_start_dissolution_text()
		},
		{
			href: exploreHref(['levada-greatest-figure'], 'answer=stalin~lenin~pushkin~putin'),
			title: m.explore_start_figures(),
			text: m.explore_start_figures_text()
		},
		{
			href: exploreHref(['levada-need-leader', 'kiis-need-leader', 'carnegie-need-leader']),
			title: m.explore_start_leaders(),
			text: m.explore_start_leaders_text()
		}
	];
}
