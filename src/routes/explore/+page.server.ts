import { explorePicker } from '$lib/pages/explore/explorePicker.server';
import { exploreStarts } from '$lib/pages/explore/exploreStarts';
import { findExplorer, presentQuestions } from '$lib/server/charts/explorer';
import { questionOptions } from '$lib/pages/question/questionListPage.server';
import { renderChart } from '../../lib/pages/chart/renderChart.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => {
	const { page, problems } = findExplorer(url);
	const questionIds = page === null ? [] : presentQuestions(page);
	return {
		chart: page === null ? null : renderChart(page, url),
		problems,
		questions: questionIds.join('~'),
		picker: explorePicker(url, questionIds),
		options: questionOptions(),
		starts: exploreStarts()
	};
};
