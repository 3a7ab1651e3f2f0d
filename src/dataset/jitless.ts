import { config } from 'zod/mini';

// Zod can compile schemas from text to code, and probes whether it may: the page's Content-Security-Policy refuses and reports that.
// The small variant has no compiler so far; this holds should it get one. Schemas read it when they are made, so every module that
// defines one imports this module first.
config({ jitless: true });
