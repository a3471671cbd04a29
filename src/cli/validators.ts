#!/usr/bin/env node
import { installValidators } from '../verify/validators/install.js';
import { EXIT } from './exit-codes.js';

/** `npm run validators`: bring veraPDF, EPUBCheck and Ace into the cache. */
const failures = await installValidators(process.env, (line) => process.stdout.write(`${line}\n`));
process.exitCode = failures === 0 ? EXIT.done : EXIT.content;
