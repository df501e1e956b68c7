/** What `$app/environment` is to a test: a server that is no build. */
export const browser = false;
export const building = false;
export const dev = true;
export const version = 'test';
