import { describe, expect, it } from 'vitest';
import { framingHeaders, withTheme } from '../../../../src/lib/server/http/framing';

const KITS = "default-src 'none'; script-src 'self' 'sha256-x='; form-action 'self'; frame-ancestors 'none'";

describe('framingHeaders', () => {
	it('of a page say that no site may frame it, and leave the policy as Kit made it', () => {
		expect(framingHeaders(false, KITS)).toEqual({ 'x-frame-options': 'DENY' });
	});

	it('of a figure take out who may frame it, and nothing else of the policy', () => {
		expect(framingHeaders(true, KITS)).toEqual({
			'cross-origin-resource-policy': 'cross-origin',
			'content-security-policy': "default-src 'none'; script-src 'self' 'sha256-x='; form-action 'self'"
		});
	});

	it.each([
		["frame-ancestors 'none'; object-src 'none'", "object-src 'none'"],
		["object-src 'none'; frame-ancestors 'none'; base-uri 'none'", "object-src 'none'; base-uri 'none'"]
	])('take it out wherever it stands: %s', (policy, left) => {
		expect(framingHeaders(true, policy)['content-security-policy']).toBe(left);
	});

	it('make up no policy for an answer that has none', () => {
		expect(framingHeaders(true, null)).toEqual({ 'cross-origin-resource-policy': 'cross-origin' });
	});
});

describe('withTheme', () => {
	const html = '<!doctype html>\n<html lang="en"><body>&lt;html lang</body></html>';

	it.each(['light', 'dark'] as const)('%s is set where the document begins', (theme) => {
		expect(withTheme(html, theme)).toBe(html.replace('<html', `<html data-theme="${theme}"`));
	});

	it('auto leaves the document as it is', () => {
		expect(withTheme(html, 'auto')).toBe(html);
	});

	it('sets nothing in a text that holds no document', () => {
		expect(withTheme('<p>html</p>', 'dark')).toBe('<p>html</p>');
	});
});
