/**
 * The parts of @actions/core that the action uses. The build leaves out the rest, notably an HTTP client that takes longer to load than all
 * of our own code: see scripts/build.mjs.
 */
export { debug, ExitCode, error, info, notice, setFailed, setOutput, summary, warning } from '@actions/core';
