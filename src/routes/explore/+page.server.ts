import { explorePicker } from '$lib/pages/explore/explorePicker.server';
import { exploreStarts } from '$lib/pages/explore/exploreStarts';
import { requestedExplorer, presentQuestions } from '$lib/server/charts/requestedExplorer';
import { questionOptions } from '$lib/pages/question/questionListPage.server';
import { renderChart } from '../../lib/pages/chart/renderChart.server';
import { SITES } from '$lib/server/site/sites';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => {
	const { present } = SITES;
	const { asked, problems } = requestedExplorer(url, SITES);
	const questionIds = asked === null ? [] : presentQuestions(asked, SITES);
	return {
		chart: asked === null ? null : renderChart(asked, url, present),
		problems,
		questions: questionIds.join('~'),
		picker: explorePicker(present.dataset, url, questionIds),
		options: questionOptions(present.dataset),
		starts: exploreStarts()
	};
};
