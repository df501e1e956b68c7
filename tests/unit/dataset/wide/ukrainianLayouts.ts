import type { Layout } from './layout';

/** Tables as KIIS, Rating, Razumkov and the Democratic Initiatives print them; their numbers are made up. */
export const UKRAINIAN_LAYOUTS: Layout[] = [
	{
		name: 'a KIIS table in Ukrainian: months in Ukrainian, N in the heads',
		text: `
Як Ви особисто ставитесь до Сталіна?
Варіанти відповіді,"лютий 2013 (N=2032)","вересень 2016 (n=2014)","лютий 2018 (n=2048)","липень 2022 (n=2000)"
із захопленням,2,1,1,0
з повагою,16,11,9,3
із симпатією,5,4,5,1
ВАЖКО СКАЗАТИ,8,9,7,5
`,
		proposal: `
answers down, heads in rows 2
[лютий 2013] 2013-02 n=2032
[вересень 2016] 2016-09 n=2014
[лютий 2018] 2018-02 n=2048
[липень 2022] 2022-07 n=2000
із захопленням: 2 1 1 0
з повагою: 16 11 9 3
із симпатією: 5 4 5 1
ВАЖКО СКАЗАТИ: 8 9 7 5
16 figure, 4 label, 5 head, 1 note, 4 empty
`
	},
	{
		name: 'a KIIS regional table: the regions announced by a head, a weighted total',
		text: `
Ставлення до Сталіна за макрорегіонами, %
|Загалом|Регіон||||
||Захід|Центр|Південь|Схід
Позитивне|7.2|3.1|6.5|8.9|14.3
Негативне|64.0|79.6|64.4|55.0|50.1
Байдуже|18.8|10|19|26|25.5
`,
		proposal: `
answers down, heads in rows 2 3
[Загалом]
[Регіон / Захід] region:west
[Регіон / Центр] region:centre
[Регіон / Південь] region:south
[Регіон / Схід] region:east
Позитивне: 7.2 3.1 6.5 8.9 14.3
Негативне: 64.0 79.6 64.4 55.0 50.1
Байдуже: 18.8 10 19 26 25.5
15 figure, 3 label, 6 head, 1 note, 17 empty
i the head "Регіон" is taken for columns 3 to 6: merged, filled to the right
`
	},
	{
		name: 'a Rating Group table: ISO dates across, DD of the Soviet Union',
		text: `
Чи шкодуєте Ви про розпад Радянського Союзу?
	2010-10	2012-04	2013-04	2014-05-04	2021-04-06
Так	46	42	41	33	32
Ні	36	42	44	49	61
Важко відповісти	18	16	15	18	7
`,
		proposal: `
answers down, heads in rows 2
[2010-10] 2010-10
[2012-04] 2012-04
[2013-04] 2013-04
[2014-05-04] 2014-05-04
[2021-04-06] 2021-04-06
Так: 46 42 41 33 32
Ні: 36 42 44 49 61
Важко відповісти: 18 16 15 18 7
15 figure, 3 label, 5 head, 1 note, 6 empty
`
	},
	{
		name: 'a Razumkov table: one row per group, answers across, a title in two lines',
		text: `
Оцінка діяльності Сталіна
% опитаних
,позитивно,негативно,важко відповісти
Захід,4.5,85.2,10.3
Схід,25.1,45.0,29.9
Україна загалом,14.6,61.9,23.5
`,
		proposal: `
answers across, heads in rows 3
[Захід] region:west
[Схід] region:east
[Україна загалом]
позитивно: 4.5 25.1 14.6
негативно: 85.2 45.0 61.9
важко відповісти: 10.3 29.9 23.5
9 figure, 3 label, 3 head, 2 note, 7 empty
`
	},
	{
		name: 'a Democratic Initiatives release: fieldwork days in words, two tables one below the other',
		text: `
Чи можна вважати Сталіна великим вождем?
,26 вересня – 7 жовтня 2016,"5–16 жовтня 2013 р."
Так,19,26
Ні,58,48
Важко сказати,23,26

,18-29,30-44,45-59,60+
Так,10,15,20,29
Ні,66,60,58,50
Важко сказати,24,25,22,21
`,
		proposal: `
answers down, heads in rows 2 7
[26 вересня - 7 жовтня 2016] 2016-09-26..2016-10-07
[5-16 жовтня 2013 р.] 2013-10-05..2013-10-16
[18-29] age:18-29
[30-44] age:30-44
[45-59] age:45-59
[60+] age:60+
Так: 19 26 10 15 20 29
Ні: 58 48 66 60 58 50
Важко сказати: 23 26 24 25 22 21
18 figure, 6 label, 6 head, 1 note, 19 empty
i 2 tables with heads of their own were read
`
	}
];
