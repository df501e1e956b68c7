import { oneScript } from './vite.script.ts';

/**
 * The script of the search field, which is loaded when the field is first used. It is built after the script of chart
 * pages: its messages are compiled by then.
 */
export default oneScript('src/lib/pages/search/startSearch.ts', 'search.js');
