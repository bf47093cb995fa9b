export * from './client/index.js';
export * from './runner/index.js';
