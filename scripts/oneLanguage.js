/**
 * Leaves out of a compiled message the question which language it is asked for, as long as there is one: the answer is
 * known when the site is built, and asked two hundred times it weighs as much as a chart.
 * @param {string} name of the message
 * @param {string} code as paraglide compiled it
 * @throws {Error} when the compiler writes another form, as it would with a second language
 */
export function oneLanguage(name, code) {
	const form = new RegExp(`^const en_${name} = [\\s\\S]*?^export const ${name} = `, 'm');
	if (!form.test(code)) throw new Error(`The message ${name} was not compiled for English alone`);
	return code
		.replace(/^export const [\s\S]*$/m, `export const ${name} = en_${name};\n`)
		.replace(/^import \{[^}]*\} from '\.\.\/runtime\.js';\n/m, '');
}

/**
 * All messages as one module: a server, a test or a script reads one file instead of a file for each message.
 * @param {string[]} codes of the messages, each as `oneLanguage` leaves it
 */
export function joinMessages(codes) {
	const imports = new Set(codes.flatMap((code) => code.match(/^import .*$/gm) ?? []));
	const bodies = codes.map((code) => code.replace(/^(import |\/\* eslint).*\n|^\/\*\*$[\s\S]*?\*\/\n/gm, ''));
	return [...[...imports].map((line) => line.replace("'../", "'./")), ...bodies].join('\n');
}
