import type { Layout } from './layout';

/** Tables as they come from newspapers, PDF files and spreadsheets; their numbers are made up. */
export const OTHER_LAYOUTS: Layout[] = [
	{
		name: 'a table of a newspaper, cut at its commas: a title and a source with commas',
		text: `
Отношение к Сталину, в процентах
,"май 2021","апрель 2023"
Уважение,45,47
Восхищение,4,5
Источник: опрос 20-26 апреля 2023, 1600 человек, 18+
`,
		proposal: `
answers down, heads in rows 1 2
[в процентах / май 2021] 2021-05
[в процентах / апрель 2023] 2023-04
Уважение: 45 47
Восхищение: 4 5
4 figure, 2 label, 4 head, 3 note, 2 empty
i the head "в процентах" is taken for columns 2 to 3: merged, filled to the right
`
	},
	{
		name: 'a table copied from a PDF: columns set with spaces',
		text: `
Attitude to Stalin in Russia

Answer              2012    2016    2019
Respect               21      30      41
Indifference          32      31      26
Hard to say           11      13       7
`,
		proposal: `
answers down, heads in rows 3
[2012] 2012
[2016] 2016
[2019] 2019
Respect: 21 30 41
Indifference: 32 31 26
Hard to say: 11 13 7
9 figure, 3 label, 4 head, 1 note, 7 empty
`
	},
	{
		name: 'a broken copy: a letter for a digit, a merged pair, more than 100, three decimals',
		text: `
	2012	2016	2019	2021
Respect	2l	30	41	45
Sympathy	6	6 7	6	11
Fear	107	5	5.125	4
`,
		proposal: `
answers down, heads in rows 1
[2012] 2012
[2016] 2016
[2019] 2019
[2021] 2021
Respect: . 30 41 45
Sympathy: 6 . 6 11
Fear: . 5 . 4
8 figure, 3 label, 4 head, 1 empty, 4 not-understood
! 2:2 2l is not a share (0-100 with two decimals at most, a comma or a point, with or without %; <N; ~N; or - for none)
! 3:3 6 7 is not a share (0-100 with two decimals at most, a comma or a point, with or without %; <N; ~N; or - for none)
! 4:2 107 is not a share (0-100 with two decimals at most, a comma or a point, with or without %; <N; ~N; or - for none)
! 4:4 5.125 is not a share (0-100 with two decimals at most, a comma or a point, with or without %; <N; ~N; or - for none)
`
	},
	{
		name: 'answers with row numbers, significance arrows and footnote letters',
		text: `
No.,Answer,2019,2021
1,Respect,41 [1],45†
2,Sympathy,6¹,11a
3,Fear,5,(4)
`,
		proposal: `
answers down, heads in rows 1
[2019] 2019
[2021] 2021
Respect: 41 45
Sympathy: 6 11
Fear: 5 .
5 figure, 3 label, 4 head, 3 note, 1 not-understood
! 4:4 (4) is not a share (0-100 with two decimals at most, a comma or a point, with or without %; <N; ~N; or - for none)
`
	},
	{
		name: 'two questions in one table under headings, the same answers',
		text: `
,2016,2019
Stalin
Positive,54,70
Negative,32,19
Lenin
Positive,53,56
Negative,27,24
`,
		proposal: `
answers down, heads in rows 1
[2016] 2016
[2019] 2019
Stalin / Positive: 54 70
Stalin / Negative: 32 19
Lenin / Positive: 53 56
Lenin / Negative: 27 24
8 figure, 6 label, 2 head, 5 empty
`
	},
	{
		name: 'groups down under headings, answers across',
		text: `
,Positive,Negative,Hard to say
All,51,14,35
Age
18-24,35,13,52
25-39,43,13,44
Gender
Men,55,14,31
Women,48,14,38
`,
		proposal: `
answers across, heads in rows 1
[All]
[Age / 18-24] age:18-24
[Age / 25-39] age:25-39
[Gender / Men] sex:men
[Gender / Women] sex:women
Positive: 51 35 43 55 48
Negative: 14 13 13 14 14
Hard to say: 35 52 44 31 38
15 figure, 7 label, 3 head, 7 empty
`
	},
	{
		name: 'a sheet in percent format: parts of one',
		text: `
,2019,2021
Respect,0.41,0.45
Sympathy,0.06,0.11
Hard to say,0.07,0.052
`,
		proposal: `
answers down, heads in rows 1
[2019] 2019
[2021] 2021
3 label, 2 head, 1 empty, 6 not-understood
! 4:3 0.052 is not a share (0-100 with two decimals at most, a comma or a point, with or without %; <N; ~N; or - for none)
! 2:2 0.41 looks like a part of one, not a percentage (0-100); the table may be read as parts of one
! 3:2 0.06 looks like a part of one, not a percentage (0-100); the table may be read as parts of one
! 4:2 0.07 looks like a part of one, not a percentage (0-100); the table may be read as parts of one
! 2:3 0.45 looks like a part of one, not a percentage (0-100); the table may be read as parts of one
! 3:3 0.11 looks like a part of one, not a percentage (0-100); the table may be read as parts of one
`
	},
	{
		name: 'a long table: country, answer, years across',
		text: `
Country;Answer;2013;2019
Georgia;Positive;45;41
;Negative;20;25
Armenia;Positive;25;28
;Negative;45;40
`,
		proposal: `
answers down, heads in rows 1
[Georgia / 2013] 2013 GEO
[Armenia / 2013] 2013 ARM
[Georgia / 2019] 2019 GEO
[Armenia / 2019] 2019 ARM
Positive: 45 25 41 28
Negative: 20 45 25 40
8 figure, 6 label, 4 head, 2 empty
i the label "Georgia" is taken for rows 2 to 3: merged, filled downwards
i the label "Armenia" is taken for rows 4 to 5: merged, filled downwards
`
	},
	{
		name: 'dates of an American release: month, days, year; US strokes; a stroke that may be two days',
		text: `
,"May 20–26, 2021","April 28 – May 3, 2022",9/25/2022,5/6/2023
Agree,60,63,61,62
Disagree,25,22,24,23
`,
		proposal: `
answers down, heads in rows 1
[May 20-26, 2021] 2021-05-20..2021-05-26
[April 28 - May 3, 2022] 2022-04-28..2022-05-03
[9/25/2022] 2022-09-25
[5/6/2023] ? 5/6/2023
Agree: 60 63 61 62
Disagree: 25 22 24 23
8 figure, 2 label, 4 head, 1 empty
`
	},
	{
		name: 'the clipboard holds one answer',
		text: `
	2003	2008	2019
Положительно	53	39	70
`,
		proposal: `
answers down, heads in rows 1
[2003] 2003
[2008] 2008
[2019] 2019
Положительно: 53 39 70
3 figure, 1 label, 3 head, 1 empty
`
	},
	{
		name: 'a text without shares',
		text: `
Отношение к Сталину изменилось
Подробнее в приложении
`,
		proposal: `
answers down, heads in rows none
2 note
i no share was found beside a label; a table has labels, heads and shares
`
	},
	{
		name: 'a head that may be days or ages, alone',
		text: `
	18-24	2019
Да	40	51
Нет	60	49
`,
		proposal: `
answers down, heads in rows 1
[18-24] ? 18-24
[2019] 2019
Да: 40 51
Нет: 60 49
4 figure, 2 label, 2 head, 1 empty
`
	}
];
