/** A whole data folder, as small as it can be with one of everything; it has no problems. */
export const SMALL_FILES: Readonly<Record<string, string>> = {
	'pollsters.csv': lines(
		'pollster_id,name,name_local,home_country,kind,url,note',
		'levada,Levada Center,Левада-Центр,RUS,independent,https://www.levada.ru,',
		'kiis,KIIS,,UKR,private,,'
	),
	'countries.csv': lines(
		'iso3,iso2,name_en,name_local,former_ussr,note',
		'RUS,RU,Russia,Россия,true,',
		'UKR,UA,Ukraine,Україна,true,'
	),
	'sources.csv': lines(
		'source_id,url,publisher,title,language,kind,accessed,note',
		'bbc-1,https://bbc.example/1,BBC,News report,en,secondary,2026-11-23,',
		'levada-1,https://levada.example/1,Levada Center,Release,ru,primary,2026-11-23,'
	),
	'questions.csv': lines(
		'question_id,pollster_id,measure,topic,wording_en,wording_original,original_language,wording_read,base,scale,note',
		'levada-attitude,levada,attitude,stalin,How do you feel?,Как вы относитесь?,ru,exact,all respondents,three words,',
		'kiis-attitude,kiis,attitude,stalin,How do you feel?,,uk,paraphrase,all respondents,three words,'
	),
	'answers.csv': lines(
		'question_id,answer_id,position,label_en,label_original,stance,parts,note',
		'levada-attitude,respect,1,With respect,С уважением,positive,,',
		'levada-attitude,sympathy,2,With sympathy,,positive,,',
		'levada-attitude,fear,3,With fear,,negative,,',
		'levada-attitude,hard-to-say,4,Hard to say,,no-answer,,',
		'levada-attitude,positive-total,5,Positive,,positive,respect sympathy,',
		'kiis-attitude,respect,1,With respect,,positive,,'
	),
	'waves.csv': lines(
		'wave_id,pollster_id,country,fieldwork_start,fieldwork_end,date_basis,sample_size,population,territory,mode,margin_published,sponsor,partner,published,sources,note',
		'levada-2018-03,levada,RUS,2018-03,2018-03,month,,,,,,,,,levada-1,',
		'levada-2019-03,levada,RUS,2019-03-21,2019-03-27,fieldwork,1638,adults 18+,Russia,face-to-face,3.4,Vedomosti,kiis,2019-04-16,levada-1,',
		'kiis-2018-02,kiis,UKR,2018-02,2018-02,month,,,,,,,VCIOM (until 2003),,bbc-1,'
	),
	'breaks.csv': lines(
		'question_id,before_wave,after_wave,kind,note,sources',
		'levada-attitude,levada-2018-03,levada-2019-03,scale,An answer was added.,levada-1'
	),
	'links.csv': lines(
		'question_a,question_b,level,note',
		'levada-attitude,kiis-attitude,equivalent,Same words.'
	),
	'events.csv': lines(
		'event_id,date,title_en,country,category,sources,note',
		'mausoleum-1961,1961-10-31,Moved,RUS,politics,bbc-1,'
	),
	'claims.csv': lines(
		'claim_id,claim_en,claimed_by,claimed_url,claimed_pollster_id,claimed_country,claimed_year,claimed_question_id,claimed_answer_id,claimed_value,comparator,finding,finding_wave_id,finding_question_id,finding_answer_id,finding_value,note,claimed_other_question,claimed_subgroup,claimed_on',
		'bbc-46,46 percent felt respect.,BBC,,levada,RUS,2019,levada-attitude,respect,46,equals,differs,levada-2019-03,levada-attitude,respect,41,,,,'
	),
	'climate-notes.csv': lines(
		'country,from,to,text_en,sources,note',
		'RUS,,,Answers given in Russia.,,',
		'RUS,2018-04-01,,Answers given in Russia since April 2018.,bbc-1,'
	),
	'levada.csv': lines(
		'wave_id,question_id,subgroup,answer_id,value,status,sources,confirmations,note',
		'levada-2018-03,levada-attitude,,respect,,reported,bbc-1,1,Printed in words: a third.',
		'levada-2019-03,levada-attitude,,respect,41,reported,bbc-1 levada-1,2,',
		'levada-2019-03,levada-attitude,,respect,40,alternative,bbc-1,1,The BBC prints 40.',
		'levada-2019-03,levada-attitude,,sympathy,6,reported,levada-1,,',
		'levada-2019-03,levada-attitude,age:18-24,sympathy,<5,weak,bbc-1,1,Retold.'
	),
	'kiis.csv': lines(
		'wave_id,question_id,subgroup,answer_id,value,status,sources,confirmations,note',
		'kiis-2018-02,kiis-attitude,,respect,~12,excluded,bbc-1,1,The question is in doubt.'
	)
};

export const FIGURE_HEADER = 'wave_id,question_id,subgroup,answer_id,value,status,sources,confirmations,note';

/** A file: each line with its end. */
export function lines(...all: string[]): string {
	return all.map((line) => `${line}\n`).join('');
}

/** The small files with one piece of text replaced in one of them; throws where the piece is not there once. */
export function withChange(file: string, from: string, to: string): Record<string, string> {
	const text = SMALL_FILES[file] ?? '';
	if (text.split(from).length !== 2) throw new Error(`"${from}" must stand once in ${file}`);
	return { ...SMALL_FILES, [file]: text.replace(from, () => to) };
}

/** The small files with lines added to one of them. */
export function withLines(file: string, ...added: string[]): Record<string, string> {
	return { ...SMALL_FILES, [file]: (SMALL_FILES[file] ?? '') + lines(...added) };
}
