export { Redactor } from './redactor.js';
export { linesOf } from './secret-forms.js';
export { isSecretName, REPLACEMENT, secretValues, withoutSecretValues } from './secret-values.js';
