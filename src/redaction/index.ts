export { redactedName } from './redacted-name.js';
export { Redactor } from './redactor.js';
export { brokenBase64, formsInLogs, linesOf } from './secret-forms.js';
export { isSecretName, secretIf } from './secret-names.js';
export {
  isSecret,
  commonValuesText,
  MAX_SECRETS,
  REPLACEMENT,
  secretValues,
  withoutSecretValues,
} from './secret-values.js';
