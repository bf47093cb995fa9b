/**
 * The parts of GitHub's artifact client that the action uses: it only uploads. The build leaves out the rest (downloads, the REST API, and
 * an HTTP client that only those use): see scripts/build.mjs.
 */
export { DefaultArtifactClient } from '@actions/artifact';
/** The class with which the artifact client sends requests. */
export { HttpClient } from '@actions/http-client';
