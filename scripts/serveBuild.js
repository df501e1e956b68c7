// Serves `build/` as it is, without installing, checking or building: for tests, benchmarks and containers.
import { requireNode } from './node.js';
import { serve } from './serve.js';

requireNode();
await serve();
