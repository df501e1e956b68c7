import process from 'node:process';
import { installPackages } from './installPackages.js';
import { requireNode } from './node.js';

requireNode();
await installPackages();
// Only now, because these lean on the packages.
const { quickSteps } = await import('./quickSteps.js');
const { runStep, sumUp } = await import('./runSteps.js');

/** What the changes are held against: the last commit, or what is named, such as `main`. */
const [base = 'HEAD'] = process.argv.slice(2);
await Promise.all((await quickSteps(base)).map(runStep));
sumUp();
