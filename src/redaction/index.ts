export { Redactor } from './redactor.js';
export { linesOf } from './secret-forms.js';
export { isSecretName, secretValues } from './secret-values.js';
