import { expect, it } from 'vitest';
import { conceptTerm } from '../../../src/lib/search/concepts';
import { foldText } from '../../../src/lib/search/foldText';

it.each([
	['=regret', ['regret', 'regretted', 'сожалеют', 'жалеете', 'шкодуєте', 'жалкують']],
	['=collapse', ['collapse', 'dissolution', 'распаде', 'развал', 'розпад', 'დაშლა', 'փլուզում']],
	['=ussr', ['USSR', 'Soviet', 'СССР', 'СРСР', 'советского', 'радянського', 'საბჭოთა', 'խորհրդային', 'ԽՍՀՄ']],
	['=leader', ['leader', 'вождем', 'руководитель', 'керівник', 'ბელადი']],
	['=role', ['role', 'роль', 'როლი']],
	['=monument', ['monuments', 'памятник', 'памʼятника', 'пам’ятник', 'ძეგლი', 'հուշարձան']],
	['=yeltsin', ['Yeltsin', 'Eltsine', 'Ельцин', 'ელცინი']]
])('conceptTerm is %j for words that mean it in each language', (concept, words) => {
	expect(words.map((word) => [word, conceptTerm(foldText(word))])).toEqual(
		words.map((word) => [word, concept])
	);
});

it.each(['warsaw', 'stalin', 'rolling', 'lifelong', ''])('conceptTerm is null for %j', (word) => {
	expect(conceptTerm(word)).toBeNull();
});
