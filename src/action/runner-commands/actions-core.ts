/**
 * What the action uses of @actions/core. The rest, above all an HTTP client that takes longer to load than all of ours, is left out
 * when this is built: see scripts/build.mjs.
 */
export { debug, ExitCode, error, info, notice, setFailed, setOutput, summary, warning } from '@actions/core';
