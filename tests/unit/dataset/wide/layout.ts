/** A printed table and what is read of it. */
export interface Layout {
	name: string;
	/** As it comes from a file or the clipboard, between line breaks. */
	text: string;
	/** As `summarise` writes it: columns, answers with their shares, what the cells are, problems (`!`), remarks (`i`). */
	proposal: string;
}
