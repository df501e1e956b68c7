import type { Layout } from './layout';

/** Tables as Levada, VCIOM and FOM print them; their numbers are made up. */
export const RUSSIAN_LAYOUTS: Layout[] = [
	{
		name: 'a Levada trend: dates across in Russian, N in a row of its own, a footnote mark, less than one',
		text: `
КАК ВЫ ЛИЧНО В ЦЕЛОМ ОТНОСИТЕСЬ К СТАЛИНУ? (в % от числа опрошенных)
	апр.01	сен.12	март 2018	21-27.03.2019	май 2021
N=	1600	1601	1600	1638	1620
С восхищением	5	<1	3	4*	4
С уважением	27	21	29	41	45
С симпатией	6	6	8	6	11
Безразлично	12	32	31	26	28
Затрудняюсь ответить	–	11	16	7	5%
* Сумма может отличаться от 100 из-за округления
Источник: Левада-Центр
`,
		proposal: `
answers down, heads in rows 2
[апр.01] 2001-04 n=1600
[сен.12] 2012-09 n=1601
[март 2018] 2018-03 n=1600
[21-27.03.2019] 2019-03-21..2019-03-27 n=1638
[май 2021] 2021-05 n=1620
С восхищением: 5 <1 3 4 4
С уважением: 27 21 29 41 45
С симпатией: 6 6 8 6 11
Безразлично: 12 32 31 26 28
Затрудняюсь ответить: . 11 16 7 5
24 figure, 1 none, 6 label, 5 head, 3 note, 5 sample-size, 16 empty
`
	},
	{
		name: 'a Levada trend: Roman months, N under the dates, decimal commas',
		text: `
Какую роль сыграл Сталин в жизни нашей страны?
	II.03	XII.06	II.13	III.16	III.19
	N=1600	N=1600	N=1601	N=1600	N=1638
Безусловно положительную	18	14,5	9	17	18
Скорее положительную	35	33	40	37	52
Скорее отрицательную	21	23	22	25	14
Резко отрицательную	12	15	10	7	5
Затрудняюсь ответить	14	14	19	13	11
`,
		proposal: `
answers down, heads in rows 2 3
[II.03] 2003-02 n=1600
[XII.06] 2006-12 n=1600
[II.13] 2013-02 n=1601
[III.16] 2016-03 n=1600
[III.19] 2019-03 n=1638
Безусловно положительную: 18 14.5 9 17 18
Скорее положительную: 35 33 40 37 52
Скорее отрицательную: 21 23 22 25 14
Резко отрицательную: 12 15 10 7 5
Затрудняюсь ответить: 14 14 19 13 11
25 figure, 5 label, 10 head, 1 note, 7 empty
`
	},
	{
		name: 'a Levada trend: years above months, merged',
		text: `
Сожалеете ли вы о распаде СССР?
,2017,2018,,2020,2021
,ноябрь,март,ноябрь,ноябрь,март
Да,58,55,66,65,63
Нет,26,28,25,26,28
Затрудняюсь ответить,16,17,9,9,9
`,
		proposal: `
answers down, heads in rows 2 3
[2017 / ноябрь] 2017-11
[2018 / март] 2018-03
[2018 / ноябрь] 2018-11
[2020 / ноябрь] 2020-11
[2021 / март] 2021-03
Да: 58 55 66 65 63
Нет: 26 28 25 26 28
Затрудняюсь ответить: 16 17 9 9 9
15 figure, 3 label, 9 head, 1 note, 8 empty
i the head "2018" is taken for columns 3 to 4: merged, filled to the right
`
	},
	{
		name: 'a Levada crosstab of ages: all respondents, a merged head "Возраст"',
		text: `
Отношение к Сталину по возрастам, март 2019, N=1638
;Всего;Возраст;;;
;;18-24;25-39;40-54;55 лет и старше
Положительное;51;35;43;50;62
Безразличное;26;28;30;27;22
Отрицательное;14;13;13;14;13
`,
		proposal: `
answers down, heads in rows 2 3
[Всего]
[Возраст / 18-24] age:18-24
[Возраст / 25-39] age:25-39
[Возраст / 40-54] age:40-54
[Возраст / 55 лет и старше] age:55+
Положительное: 51 35 43 50 62
Безразличное: 26 28 30 27 22
Отрицательное: 14 13 13 14 13
15 figure, 3 label, 6 head, 1 note, 11 empty
i the head "Возраст" is taken for columns 3 to 6: merged, filled to the right
`
	},
	{
		name: 'a Levada table of persons across and years down',
		text: `
Назовите самых выдающихся людей всех времен
;Сталин;Пушкин;Ленин;Петр I
1989;12;25;72;38
1994;20;23;34;41
2008;36;47;34;37
2017;38;34;32;29
`,
		proposal: `
answers across, heads in rows 2
[1989] 1989
[1994] 1994
[2008] 2008
[2017] 2017
Сталин: 12 20 36 38
Пушкин: 25 23 47 34
Ленин: 72 34 34 32
Петр I: 38 41 37 29
16 figure, 4 label, 4 head, 1 note, 5 empty
`
	},
	{
		name: 'a VCIOM answer list: one column, per cent signs, a total row',
		text: `
Как Вы считаете, чего больше принесли годы правления Сталина? (закрытый вопрос, один ответ, % от всех опрошенных)
Вариант ответа;Все опрошенные
Больше хорошего;28%
Больше плохого;26%
Хорошего и плохого поровну;35%
Затрудняюсь ответить;11%
Итого;100%
`,
		proposal: `
answers down, heads in rows 2
[Все опрошенные]
Больше хорошего: 28
Больше плохого: 26
Хорошего и плохого поровну: 35
Затрудняюсь ответить: 11
4 figure, 5 label, 2 head, 1 note, 1 total, 1 empty
`
	},
	{
		name: 'a VCIOM crosstab: all respondents, sexes and ages, a footnote mark',
		text: `
Вариант ответа	Всего опрошенных	Мужчины	Женщины	18-24 года	60 лет и старше
Слышали	75	78	73	40	89
Не слышал	24	21	26	47*	10
Затрудняюсь ответить	1	1	1	13	1
`,
		proposal: `
answers down, heads in rows 1
[Всего опрошенных]
[Мужчины] sex:men
[Женщины] sex:women
[18-24 года] age:18-24
[60 лет и старше] age:60+
Слышали: 75 78 73 40 89
Не слышал: 24 21 26 47 10
Затрудняюсь ответить: 1 1 1 13 1
15 figure, 3 label, 6 head
`
	},
	{
		name: 'a FOM table: dates of the days across with points, dashes for none',
		text: `
Роль Сталина в истории страны
Доли в % от опрошенных;22.02.2003;27.01.2008;19-20.04.2015;24 мая 2015
Положительная;36;30;—;38
Отрицательная;29;40;33;31,5
Затрудняюсь ответить;35;30;—;31
`,
		proposal: `
answers down, heads in rows 2
[22.02.2003] 2003-02-22
[27.01.2008] 2008-01-27
[19-20.04.2015] 2015-04-19..2015-04-20
[24 мая 2015] 2015-05-24
Положительная: 36 30 . 38
Отрицательная: 29 40 33 31.5
Затрудняюсь ответить: 35 30 . 31
10 figure, 2 none, 3 label, 5 head, 1 note, 4 empty
`
	},
	{
		name: 'a Levada trend turned round: dates down, answers across, the number of people at the end',
		text: `
	Положительное	Безразличное	Отрицательное	Число опрошенных
2019 (март)	51	26	14	1 638
2021 (май)	60	28	11	1 620
2023, июль	63	23	8	1 633
`,
		proposal: `
answers across, heads in rows 1
[2019 (март)] 2019-03 n=1638
[2021 (май)] 2021-05 n=1620
[2023, июль] 2023-07 n=1633
Положительное: 51 60 63
Безразличное: 26 28 23
Отрицательное: 14 11 8
9 figure, 3 label, 4 head, 3 sample-size, 1 empty
`
	},
	{
		name: 'a VCIOM table whose base is printed twice, unlike',
		text: `
	2017	2019
Положительно	62	51
Отрицательно	14	15
Число опрошенных	1200	1600
База	1200	1 598
`,
		proposal: `
answers down, heads in rows 1
[2017] 2017 n=1200
[2019] 2019 n=1600
Положительно: 62 51
Отрицательно: 14 15
4 figure, 4 label, 2 head, 3 sample-size, 1 empty, 1 not-understood
! 5:3 1 598 is a second number of people asked; 1600 was read first, and one is allowed
`
	}
];
