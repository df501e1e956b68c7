/** The files of all releases as text, read when the site is built, so that a server needs no files beside it. */
const textByPath = import.meta.glob<string>('/releases/*/*', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** Text of each file of each release by version and name. */
export const releaseTexts: Readonly<Record<string, Readonly<Record<string, string>>>> = byFolder();

function byFolder(): Record<string, Record<string, string>> {
	const folders = Object.create(null) as Record<string, Record<string, string>>;
	for (const [path, text] of Object.entries(textByPath)) {
		const [version = '', name = ''] = path.split('/').slice(-2);
		folders[version] = { ...folders[version], [name]: text };
	}
	return folders;
}
