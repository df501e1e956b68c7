import { rowsHtml, rowsTsv } from '../copiedTable';
import { copyText } from './copyText';

/** Puts a table on the clipboard, as text and as a table. @returns whether the browser allowed it. */
export async function copyRows(rows: string[][]): Promise<boolean> {
	const text = rowsTsv(rows);
	try {
		await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text, 'text/html': rowsHtml(rows) })]);
		return true;
	} catch {
		// A browser that copies text only.
		return copyText(text);
	}
}
