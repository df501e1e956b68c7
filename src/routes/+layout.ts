// No page has Kit's client: chart pages have a script of their own, and all others work without one.
export const csr = false;
