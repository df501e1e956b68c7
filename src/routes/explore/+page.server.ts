import { explorePicker } from '$lib/pages/explore/explorePicker.server';
import { exploreStarts } from '$lib/pages/explore/exploreStarts';
import { requestedExplorer, presentQuestions } from '$lib/server/charts/requestedExplorer';
import { questionOptions } from '$lib/pages/question/questionListPage.server';
import { renderChart } from '../../lib/pages/chart/renderChart.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => {
	const { asked, problems } = requestedExplorer(url);
	const questionIds = asked === null ? [] : presentQuestions(asked);
	return {
		chart: asked === null ? null : renderChart(asked, url),
		problems,
		questions: questionIds.join('~'),
		picker: explorePicker(url, questionIds),
		options: questionOptions(),
		starts: exploreStarts()
	};
};
