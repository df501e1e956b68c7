import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { joinMessages, oneLanguage } from './oneLanguage.js';
import { ROOT } from './root.js';

const TEXT = `${ROOT}src/lib/text/`;
const PROJECT = `${TEXT}project.inlang`;
/** Folder of the catalogue, one folder of JSON files for each language. */
export const MESSAGES = `${TEXT}messages/`;
const COMPILED = `${TEXT}paraglide`;
/** Lies in the compiled catalogue and goes with it; says what it was compiled from. */
const STAMP = `${COMPILED}/.compiled`;

/** A hash of the catalogue, its settings, the compiler's version and the code that calls it. */
function catalogueHash() {
	const hash = createHash('sha256');
	const files = readdirSync(MESSAGES, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.json'))
		.sort()
		.map((name) => MESSAGES + name);
	const compiler = ['node_modules/@inlang/paraglide-js/package.json', 'scripts/oneLanguage.js'];
	for (const path of [...files, `${PROJECT}/settings.json`, ...compiler.map((name) => ROOT + name)])
		hash
			.update(`${path.slice(ROOT.length)}\0`)
			.update(readFileSync(path))
			.update('\0');
	return hash.digest('hex');
}

function readStamp() {
	try {
		return readFileSync(STAMP, 'utf8').split(' ');
	} catch {
		return [];
	}
}

/**
 * Compiles the message catalogue to typed functions; does nothing when that was done before.
 * @param {{ declarations?: boolean }} [options] whether TypeScript gets declarations of them. They take longer than all
 *   the rest, and only type checks and editors read them. Default: no.
 */
export async function compileMessages({ declarations = false } = {}) {
	const hash = catalogueHash();
	const [made, declared] = readStamp();
	if (made === hash && (declared === 'declared' || !declarations)) return;

	const { compile } = await import('@inlang/paraglide-js');
	// Whoever reads the catalogue meanwhile finds the old one or the new one, never half of one.
	const fresh = `${ROOT}node_modules/.cache/messages-${process.pid}`;
	rmSync(fresh, { recursive: true, force: true });
	mkdirSync(`${ROOT}node_modules/.cache`, { recursive: true });
	await compile({
		project: PROJECT,
		outdir: fresh,
		strategy: ['baseLocale'],
		emitTsDeclarations: declarations
	});
	const folder = `${fresh}/messages/`;
	const codes = readdirSync(folder)
		.filter((name) => name.endsWith('.js') && name !== '_index.js')
		.map((name) => {
			const code = oneLanguage(name.slice(0, -'.js'.length), readFileSync(folder + name, 'utf8'));
			writeFileSync(folder + name, code);
			return code;
		});
	writeFileSync(`${fresh}/messages.js`, joinMessages(codes));
	writeFileSync(`${fresh}/.compiled`, `${hash} ${declarations ? 'declared' : ''}`);
	rmSync(COMPILED, { recursive: true, force: true });
	renameSync(fresh, COMPILED);
}
