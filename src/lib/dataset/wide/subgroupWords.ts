import type { SUBGROUP_KINDS } from '../cells/parseSubgroup';

export type SubgroupKind = (typeof SUBGROUP_KINDS)[number];

/** Heads over groups of respondents, by the kind of group they announce; folded as `foldWords` does. */
export const KIND_WORDS: Record<SubgroupKind, readonly string[]> = {
	age: ['age', 'age group', 'age groups', 'возраст', 'возрастные группы', 'вік', 'вікові групи', 'ასაკი'],
	sex: ['sex', 'gender', 'пол', 'стать', 'სქესი'],
	education: ['education', 'образование', 'освіта', 'განათლება'],
	occupation: ['occupation', 'род занятий', 'занятие', 'рід занять'],
	income: ['income', 'доход', 'потребительский статус', 'дохід'],
	region: ['region', 'регион', 'макрорегион', 'регіон', 'макрорегіон'],
	settlement: ['settlement', 'settlement type', 'тип населенного пункта', 'тип поселения', 'тип поселення'],
	language: ['language', 'язык', 'мова'],
	ethnicity: ['ethnicity', 'nationality', 'национальность', 'національність'],
	generation: ['generation', 'поколение', 'покоління']
};

/** Labels of groups that stand alone, and their form in the collection; folded as `foldWords` does. */
export const GROUP_WORDS: Record<string, readonly string[]> = {
	'sex:men': ['men', 'male', 'males', 'мужчины', 'мужской', 'мужчина', 'чоловіки', 'чоловік', 'კაცი'],
	'sex:women': ['women', 'female', 'females', 'женщины', 'женский', 'женщина', 'жінки', 'жінка', 'ქალი'],
	'settlement:village': ['село', 'village'],
	'settlement:city': ['город', 'місто', 'city'],
	'region:west': ['west', 'запад', 'захід'],
	'region:east': ['east', 'восток', 'схід'],
	'region:south': ['south', 'юг', 'південь'],
	'region:centre': ['centre', 'center', 'центр'],
	'region:north': ['north', 'север', 'північ'],
	'region:moscow': ['moscow', 'москва']
};

/** Words for all respondents: the group that is not a part. */
export const ALL_WORDS: readonly string[] = [
	'all',
	'all respondents',
	'overall',
	'total sample',
	'general public',
	'все',
	'все опрошенные',
	'всего опрошенных',
	'всього опитаних',
	'усі опитані',
	'total respondents',
	'в целом',
	'в целом по выборке',
	'по выборке в целом',
	'население в целом',
	'россия в целом',
	'всі',
	'загалом',
	'україна загалом'
];
