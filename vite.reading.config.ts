import { oneLanguage } from './vite.messages.ts';
import { oneScript } from './vite.script.ts';

/**
 * The script that reads single values of a chart, which is loaded when a drawing is first used. It is built after the
 * script of chart pages: its messages are compiled by then.
 */
export default oneScript('src/lib/ui/reading/startReading.ts', 'reading.js', [oneLanguage()]);
