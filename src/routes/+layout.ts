// Only chart pages redraw without a request; every other page ships no script but that of the theme.
export const csr = false;
