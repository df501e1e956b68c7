import { buildSite, isBuilt } from './buildSite.js';
import { installPackages } from './installPackages.js';
import { requireNode, stop } from './node.js';
import { portFault, tryPort, wantedPort } from './port.js';
import { serve } from './serve.js';
import { stopWithParent } from './stopWithParent.js';

requireNode();
stopWithParent();

const port = wantedPort();
// Asked before the work, so that nobody waits for a build only to hear that the port is taken.
await tryPort(port).catch((error) => stop(portFault(error, port)));

await installPackages();
if (!isBuilt()) {
	console.log('Building the site ...');
	const { ok, output } = await buildSite();
	if (!ok) stop(`${output}The site was not built, so nothing is served; the reason stands above.`);
}
await serve();
