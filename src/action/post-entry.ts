import * as core from '@actions/core';
import { post } from './post.js';

try {
  await post();
} catch (error) {
  // Housekeeping never turns a green job red.
  core.warning(`Cleaning up after the run failed: ${error instanceof Error ? error.message : String(error)}`);
}
process.exit();
