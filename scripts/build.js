import process from 'node:process';
import { buildSite } from './buildSite.js';
import { requireNode } from './node.js';

requireNode();
const { ok, output } = await buildSite();
process.stdout.write(output);
process.exitCode = ok ? 0 : 1;
