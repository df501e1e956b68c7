/** First characters that a spreadsheet would run as a formula; a plain number may begin with a sign. */
export const FORMULA = /^[=+\-@\t\r](?!\d+(\.\d+)?$)/;

/** A text that a spreadsheet would run, neutralised; any other as it is. */
export function neutraliseFormula(text: string): string {
	return FORMULA.test(text) ? `'${text}` : text;
}
