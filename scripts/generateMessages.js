// npm run generate: the message catalogue as typed functions, with the declarations that type checks and editors read.
import { compileMessages } from './compileMessages.js';

await compileMessages({ declarations: true });
