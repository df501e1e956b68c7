import { describe, expect, it } from 'vitest';
import { xmlElement, xmlEmpty, xmlText } from '../../../../src/lib/export/standards/xmlElement';

describe('xmlText', () => {
	it('escapes text and attributes', () => {
		expect(xmlText('a', '1 < 2 & 3', { b: `"'` })).toBe('<a b="&quot;&#39;">1 &lt; 2 &amp; 3</a>');
	});
	it('is nothing without a text, whatever its attributes say', () => {
		expect(xmlText('a', '', { b: 'c' })).toBe('');
	});
	it('leaves out attributes without a value', () => {
		expect(xmlText('a', 'b', { c: undefined, d: '' })).toBe('<a>b</a>');
	});
});

describe('xmlElement', () => {
	it('stands round what there is, a line each', () => {
		expect(xmlElement('a', { id: '1' }, ['<b/>', '', '<c/>'])).toBe('<a id="1">\n<b/>\n<c/>\n</a>');
	});
	it('is nothing where all that it would hold is nothing', () => {
		expect(xmlElement('a', { id: '1' }, [xmlElement('b', {}, [xmlText('c', '')])])).toBe('');
	});
});

it('xmlEmpty says all by its attributes', () => {
	expect(xmlEmpty('a', { URI: 'https://x.example/?a=1&b=2' })).toBe(
		'<a URI="https://x.example/?a=1&amp;b=2"/>'
	);
});
