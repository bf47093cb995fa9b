/**
 * What the action uses of GitHub's artifact client: it only uploads. What else the client loads (downloads, the REST API, and an HTTP
 * client that only they use) is left out when this is built: see scripts/build.mjs.
 */
export { DefaultArtifactClient } from '@actions/artifact';
/** The class that the artifact client sends its requests by. */
export { HttpClient } from '@actions/http-client';
