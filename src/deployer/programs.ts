/** Python programs for orchestrators. Loaded on first use, because programs that only read runs do not need them. */
export { DEPLOYMENTS_PROGRAM, OPERATE_PROGRAM, RUNS_PROGRAM } from './deployment-programs.js';
export { FOLLOW_PROGRAM } from './follow-program.js';
export { TOKEN_PROGRAM, WORKFLOW_STATE_PROGRAM } from './orchestrator-programs.js';
