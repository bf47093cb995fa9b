import { vi } from 'vitest';
import { AzureStorage } from '../helpers/azure-storage.js';
import { testDatastore } from '../helpers/datastore-tests.js';
import { GoogleStorage } from '../helpers/google-storage.js';

/** Each task imports clients of remote services. */
vi.setConfig({ testTimeout: 900_000 });

testDatastore('Google Cloud Storage', async () => await GoogleStorage.start(), ['nightly']);
testDatastore("Azure's blob storage", async () => await AzureStorage.start(), ['nightly']);
