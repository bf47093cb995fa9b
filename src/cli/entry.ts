#!/usr/bin/env node
import '../ci/no-debugger.js';
import { main } from './main.js';

process.exitCode = await main(process.argv.slice(2));
