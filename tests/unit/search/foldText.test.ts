import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/lib/search/foldText';

describe('foldText', () => {
	it.each([
		['Сталин', 'stalin'],
		['СТАЛІН', 'stalin'],
		['Сталін', 'stalin'],
		['სტალინი', 'stalini'],
		['Ստալին', 'stalin'],
		['Жалеете ли Вы о распаде', 'zhaleete li vy o raspade'],
		['Горбачёв', 'gorbachev'],
		['Сьвятлана Ўладзіміраўна', 'svyatlana uladzimirauna'],
		['обов’язок', 'obovyazok'],
		["обов'язок", 'obovyazok'],
		['подъезд', 'podezd'],
		['Україна', 'ukraina'],
		['Тоҷикистон', 'tojikiston'],
		['Србија', 'srbija'],
		['საქართველო', 'sakartvelo'],
		['Հայաստան', 'hayastan'],
		['ԽՍՀՄ', 'khshm'],
		['հուշարձան', 'hushardzan'],
		['և', 'ev'],
		['Põllumees', 'pollumees'],
		['Česko, Żałoba, Łódź', 'cesko, zaloba, lodz'],
		['Latvijā, Ņīna; Šiauliai, Jūrė', 'latvija, nina; siauliai, jure'],
		['Azərbaycan', 'azerbaycan'],
		['destrămarea', 'destramarea'],
		['Stalin’s war', 'stalin war'],
		["Stalin's war", 'stalin war'],
		['Ｓｔａｌｉｎ', 'stalin'],
		['Ελλάδα', 'ελλαδα'],
		['', '']
	])('of %j is %j', (text, folded) => {
		expect(foldText(text)).toBe(folded);
	});

	it('is the same when it is done twice, and for marks written apart', () => {
		for (const text of ['Жалеете й ё', 'É ü ß', 'სტალინი', 'ու և', '\ud800 \u0000'])
			expect(foldText(foldText(text))).toBe(foldText(text));
		expect(foldText('й'.normalize('NFD'))).toBe(foldText('й'));
	});
});
