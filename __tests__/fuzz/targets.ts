import { bundle } from './bundle.js';
import { log } from './log.js';
import { manifest } from './manifest.js';
import { pickle } from './pickle.js';
import { record } from './record.js';
import { redactor } from './redactor.js';
import type { Target } from './target.js';
import { yaml } from './yaml.js';

export const TARGETS: readonly Target[] = [pickle, bundle, record, manifest, redactor, log, yaml];
