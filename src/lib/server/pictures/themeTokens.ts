import appCss from '../../../app.css?raw';
import { readTokens } from './readTokens';

/** The custom properties of app.css by name, in each colour scheme. */
export const THEME_TOKENS = readTokens(appCss);
