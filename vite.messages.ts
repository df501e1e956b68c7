import { paraglideVitePlugin } from '@inlang/paraglide-js';
import type { Plugin } from 'vite';

/** Compiles the message catalogue to typed functions, for the site and for the script of chart pages alike. */
export const messages = () =>
	paraglideVitePlugin({
		project: './src/lib/text/project.inlang',
		outdir: './src/lib/text/paraglide',
		strategy: ['baseLocale'],
		// As long as there is one language, no page needs to ask which.
		experimentalStaticLocale: '"en"',
		emitTsDeclarations: true
	});

/**
 * Leaves out of each message the question which language it is asked for, as long as there is one: the answer is known
 * when the script is built, and asked two hundred times it weighs as much as a chart.
 */
export const oneLanguage = (): Plugin => ({
	name: 'one-language',
	transform(code, id) {
		const name = /\/paraglide\/messages\/(\w+)\.js$/.exec(id)?.[1];
		if (name === undefined || !code.includes(`const en_${name} =`)) return null;
		return {
			code: code
				.replace(/\nexport const [\s\S]*$/, `\nexport const ${name} = en_${name};`)
				.replace(/^import \{[^}]*\} from '\.\.\/runtime\.js';$/m, ''),
			map: null
		};
	}
});
