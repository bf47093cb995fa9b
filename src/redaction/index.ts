export { Redactor } from './redactor.js';
export { linesOf } from './secret-forms.js';
export { isSecretName } from './secret-names.js';
export { REPLACEMENT, secretValues, withoutSecretValues } from './secret-values.js';
