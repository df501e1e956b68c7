import { describe, expect, it } from 'vitest';
import { bibtexText, bibtexUrl, escapeBibtex } from '../../../../src/lib/export/cite/bibtex';

describe('escapeBibtex', () => {
	it.each([
		['Левада-Центр, 2019: «Сталин»', 'Левада-Центр, 2019: «Сталин»'],
		['51 % & more', '51 \\% \\& more'],
		['a_b #1 $5 {x}', 'a\\_b \\#1 \\$5 \\{x\\}'],
		['\\input{/etc/passwd}', '\\textbackslash{}input\\{/etc/passwd\\}'],
		['<b>', '\\textless{}b\\textgreater{}'],
		['~ and ^', '\\textasciitilde{} and \\textasciicircum{}']
	])('escapeBibtex(%j) is %j', (text, escaped) => expect(escapeBibtex(text)).toBe(escaped));
});

it('bibtexUrl leaves an address as it is, but for braces that would end the field', () => {
	expect(bibtexUrl('https://a.example/?x=1~2&y=%25#a_b')).toBe('https://a.example/?x=1~2&y=%25#a_b');
	expect(bibtexUrl('https://a.example/}{')).toBe('https://a.example/%7D%7B');
});

it('bibtexText writes an entry a block, a field a line', () => {
	const entry = { type: 'misc', label: 'a-1', properties: { title: 'A', year: '2019' } };
	expect(bibtexText([entry, entry])).toBe(
		'@misc{a-1,\n\ttitle = {A},\n\tyear = {2019},\n}\n\n@misc{a-1,\n\ttitle = {A},\n\tyear = {2019},\n}\n'
	);
});
