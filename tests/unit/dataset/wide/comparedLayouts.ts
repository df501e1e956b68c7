import type { Layout } from './layout';

/** Tables as CRRC, Pew, Carnegie and Gallup print them; their numbers are made up. */
export const COMPARED_LAYOUTS: Layout[] = [
	{
		name: 'a CRRC frequency table: count and per cent, a total row',
		text: `
STALATT: Attitude towards Stalin
,Frequency,%
With admiration,62,3
With respect,415,20
With sympathy,187,9
Don't know,"1,208",58
Refuse to answer,208,10
Total,"2,080",100
`,
		proposal: `
answers down, heads in rows 2
[%]
With admiration: 3
With respect: 20
With sympathy: 9
Don't know: 58
Refuse to answer: 10
5 figure, 6 label, 2 head, 1 note, 6 count, 1 total, 3 empty
`
	},
	{
		name: 'a CRRC frequency table for two countries: country above count and per cent',
		text: `
,Georgia,,Armenia,
,Count,%,Count,%
Good thing,690,33,485,23
Bad thing,870,42,1180,56
DK/RA,520,25,443,21
`,
		proposal: `
answers down, heads in rows 1 2
[Georgia / %] GEO
[Armenia / %] ARM
Good thing: 33 23
Bad thing: 42 56
DK/RA: 25 21
6 figure, 3 label, 6 head, 6 count, 4 empty
i the head "Georgia" is taken for columns 2 to 3: merged, filled to the right
i the head "Armenia" is taken for columns 4 to 5: merged, filled to the right
`
	},
	{
		name: 'a CRRC table in Georgian: a date in words, a column of percent',
		text: `
დამოკიდებულება სტალინის მიმართ
,"ივლისი 2019","მაისი 2021"
პოზიტიური,45,46
ნეგატიური,36,38
არ ვიცი,19,16
`,
		proposal: `
answers down, heads in rows 2
[ივლისი 2019] 2019-07
[მაისი 2021] 2021-05
პოზიტიური: 45 46
ნეგატიური: 36 38
არ ვიცი: 19 16
6 figure, 3 label, 2 head, 1 note, 3 empty
`
	},
	{
		name: 'a Pew topline: countries and surveys down, answers across, totals of 100',
		text: `
Q43a. Do you have a very favorable, mostly favorable... view of Joseph Stalin?
Country,Survey,Very positive,Mostly positive,Mostly negative,Very negative,DK/Refused (VOL),Total
Armenia,"June 2015 – July 2016",10,28,21,24,7,100
Georgia,"June 2015 – July 2016",20,37,17,13,12,100
,May 2019,18,35,*,15,12,100
Russia,"April 4–20, 2014",22,36,17,13,12,100
`,
		proposal: `
answers across, heads in rows 2
[Armenia / June 2015 - July 2016] 2015-06..2016-07 ARM
[Georgia / June 2015 - July 2016] 2015-06..2016-07 GEO
[Georgia / May 2019] 2019-05 GEO
[Russia / April 4-20, 2014] 2014-04-04..2014-04-20 RUS
Very positive: 10 20 18 22
Mostly positive: 28 37 35 36
Mostly negative: 21 17 . 17
Very negative: 24 13 15 13
DK/Refused (VOL): 7 12 12 12
19 figure, 1 none, 7 label, 8 head, 2 note, 4 total, 7 empty
i the label "Georgia" is taken for rows 4 to 5: merged, filled downwards
`
	},
	{
		name: 'a Pew topline: the season of a survey is no date, sample sizes in a column',
		text: `
Country	Survey	N	Good	Bad	DK
Hungary	Spring 2009	1000	8	75	17
	Fall 1991	993	10	70	20
Ukraine	Spring 2009	1,000	25	60	15
`,
		proposal: `
answers across, heads in rows 1
[Hungary / Spring 2009] 2009 HUN n=1000 ? Spring
[Hungary / Fall 1991] 1991 HUN n=993 ? Fall
[Ukraine / Spring 2009] 2009 UKR n=1000 ? Spring
Good: 8 10 25
Bad: 75 70 60
DK: 17 20 15
9 figure, 5 label, 6 head, 3 sample-size, 1 empty
i the label "Hungary" is taken for rows 2 to 3: merged, filled downwards
`
	},
	{
		name: 'a Pew chart as a table: countries down, one share each',
		text: `
% who say Stalin played a very/mostly positive role in history
Country,%
Georgia,57
Russia,58
Armenia,38
Ukraine,26
Czech Rep.,<10
`,
		proposal: `
answers across, heads in rows 2
[Georgia] GEO
[Russia] RUS
[Armenia] ARM
[Ukraine] UKR
[Czech Rep.] CZE
%: 57 58 38 26 <10
5 figure, 5 label, 2 head, 1 note, 1 empty
`
	},
	{
		name: 'a Carnegie table: countries across, answers down, about',
		text: `
"Which words best describe your attitude to Stalin? (2012, percent)"
,Russia,Armenia,Azerbaijan,Georgia
Admiration,2,1,0,7
Respect,21,16,15,27
Indifference,about 30,~25,20,16
Refused,—,2,n/a,1
`,
		proposal: `
answers down, heads in rows 2
[Russia] RUS
[Armenia] ARM
[Azerbaijan] AZE
[Georgia] GEO
Admiration: 2 1 0 7
Respect: 21 16 15 27
Indifference: ~30 ~25 20 16
Refused: . 2 . 1
14 figure, 2 none, 4 label, 4 head, 1 note, 5 empty
`
	},
	{
		name: 'a Gallup table: answers across, countries down, full names',
		text: `
Country;Benefit;Harm;Don't know/Refused
Armenia;12%;66%;22%
Georgia;37%;33%;30%
Russia;19%;55%;26%
Kyrgyzstan;16%;61%;23%
`,
		proposal: `
answers across, heads in rows 1
[Armenia] ARM
[Georgia] GEO
[Russia] RUS
[Kyrgyzstan] KGZ
Benefit: 12 37 19 16
Harm: 66 33 55 61
Don't know/Refused: 22 30 26 23
12 figure, 4 label, 4 head
`
	}
];
