/** What is needed of a run that stays silent, and not before. */
export { checkDatastore, remoteDatastore } from './datastore-check.js';
export { checkService, metadataService } from './service-check.js';
