/** What a reader of the explorer may have chosen: one question and several, every view, groups, times, rescaled shares. */
export const EXPLORED_STATES: [string[], string][] = [
	[['levada-attitude'], ''],
	[['levada-attitude'], 'answer=positive~negative&from=2015&to=2019&dk=exclude'],
	[['levada-role'], 'view=likert'],
	[['kiis-attitude'], 'view=table&sort=-value'],
	[['levada-ussr-regret', 'kiis-ussr-regret'], 'overlay=1'],
	[['levada-attitude', 'kiis-attitude'], 'answer=negative&ci=0'],
	[['crrc-attitude'], 'view=compare'],
	[['pew-role-stalin'], 'view=compare'],
	[['levada-greatest-figure'], 'view=trend'],
	[['sputnik-life'], 'group=age']
];
