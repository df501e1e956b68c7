import { installPackages } from './installPackages.js';
import { requireNode } from './node.js';

requireNode();
await installPackages();
// Only now, because these lean on the packages.
const { cheapSteps, siteSteps } = await import('./testSteps.js');
const { hasFailed, runStep, sumUp } = await import('./runSteps.js');

for (const step of cheapSteps) await runStep(step);
for (const step of siteSteps) {
	if (hasFailed()) break;
	await runStep(step);
}
sumUp();
