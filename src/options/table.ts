import type { Command, KindValues, Option } from './option.js';

/** The commands that show a flow's output. */
const SHOW_RUNS: readonly Command[] = ['run', 'resume', 'spin', 'trigger'];
const MAKE_SUMMARIES: readonly Command[] = [...SHOW_RUNS, 'check', 'deploy', 'teardown', 'promote'];

type HelpOf = Partial<Record<Command, string>>;

/** The same help for several commands. */
const each = (commands: readonly Command[], help: string): HelpOf =>
  Object.fromEntries(commands.map((command) => [command, help]));

/** @param relative the paths that the directory changes, and the verb */
const directoryHelp = (relative: string) =>
  `the directory to run in (default: the current one); ${relative} relative to it, and all other files to the current one`;

const LOGS = '; logs are not changed';
const maskHelp = (where: string, more = '') =>
  `replace the value of this variable with *** in ${where}, as for variables and parameters with secret-looking names${more}`;

/**
 * Every option of the action and the CLI. action.yml, action-types.yml, the tables in docs/reference.md, `--help` and both parsers are
 * generated from it.
 */
export const OPTIONS = {
  command: {
    input: 'command',
    kind: 'choice',
    isOfReport: true,
    choices: ['run', 'check', 'deploy', 'trigger', 'teardown', 'promote', 'report'],
    default: 'run',
    description:
      "`run` runs flows. `check` finds, in seconds and without running a task, problems that would prevent running or deploying them. `deploy` deploys them to a production orchestrator, `trigger` starts a run of a deployed flow and follows it, and `teardown` removes a branch's deployments. `promote` moves a tag from one run to another. `report`, in a job whose `needs` lists the jobs with the runs, writes one summary of all their runs.",
  },
  flow: {
    input: 'flow',
    kind: 'lines',
    commands: ['run', 'resume', 'deploy', 'trigger', 'check'],
    description:
      'Flow files to run, check, deploy or trigger, one path per line, relative to `working-directory`. Globs are allowed; a line that starts with `!` excludes files. `deploy` needs it; `run` and `check` need it or `runs`; `trigger` needs it or `deployment-name`.',
  },
  params: {
    input: 'params',
    flag: 'param',
    kind: 'parameters',
    commands: ['run', 'trigger', 'check'],
    value: 'NAME=VALUE',
    description: 'Flow parameters: a YAML or JSON mapping, or `name=value` lines.',
    help: 'a parameter of the flow',
  },
  runs: {
    input: 'runs',
    kind: 'block',
    commands: ['run', 'resume', 'check'],
    description:
      'Several runs: a YAML list of objects with `flow`, `params`, `tags`, `decospecs` and `resume`. Each run also uses the inputs of the step; its own `params` take precedence, and its `tags` and `decospecs` are added.',
  },
  grid: {
    input: 'grid',
    flag: 'grid',
    kind: 'grid',
    commands: ['run', 'trigger'],
    value: 'NAME=VALUE,…',
    description:
      'A mapping of parameters to lists of values; each combination is a run, e.g. `seed: [1, 2, 3]`.',
    help: 'a run for each value, and for each combination of several grids (NAME=[JSON] for values with commas)',
  },
  maxParallel: {
    input: 'max-parallel',
    flag: 'max-parallel',
    kind: 'count',
    commands: ['run', 'deploy', 'trigger', 'check'],
    value: 'N',
    description:
      'How many runs or flows to execute, check or deploy at once, if there are several. Defaults to the number of processors.',
    help: 'how many runs or flows to execute, check or deploy at once (default: the number of processors)',
    helpOf: {
      ...each(['run', 'trigger'], 'how many runs to execute at once (default: the number of processors)'),
      check: 'how many flows to check at once (default: the number of processors)',
      deploy: 'how many flows to deploy at once (default: the number of processors)',
    },
  },
  failFast: {
    input: 'fail-fast',
    flag: 'no-fail-fast',
    kind: 'flag',
    default: 'true',
    commands: ['run', 'deploy', 'trigger'],
    description:
      'Whether the first unsuccessful run or deployment cancels the others, as the `fail-fast` of a matrix does.',
    help: 'do not cancel the other runs if one is not successful',
    helpOf: { deploy: 'do not cancel the other deployments if one is not successful' },
  },
  decospecs: {
    input: 'decospecs',
    flag: 'with',
    isMetaflowOption: true,
    isKept: true,
    kind: 'lines',
    commands: ['run', 'resume', 'spin', 'types', 'bundle', 'deploy', 'check'],
    value: 'DECOSPEC',
    description:
      'Decorators to attach to every step (`--with`), one per line, e.g. `retry:times=3` or `kubernetes:cpu=2,memory=4000`.',
    help: 'attach a decorator to every step, e.g. retry:times=3',
  },
  tags: {
    input: 'tags',
    flag: 'tag',
    isMetaflowOption: true,
    kind: 'tags',
    commands: ['run', 'resume', 'deploy', 'trigger', 'check', 'promote'],
    value: 'TAG',
    description:
      'Tags for the run, one per line, or `a, b` with a comma and a space between them. With `promote`, the tags that move to the run.',
    help: 'tag the run, or all runs of the deployed flows; promote: move the tag to the run',
    helpOf: {
      ...each(['run', 'resume', 'trigger'], 'tag the run'),
      check: 'a tag of the run, or of all runs of the deployed flows',
      deploy: 'tag all runs of the deployed flows',
      promote: 'move this tag to the run',
    },
  },
  tagsOnSuccess: {
    input: 'tags-on-success',
    flag: 'tag-on-success',
    kind: 'tags',
    commands: ['run', 'resume', 'trigger'],
    value: 'TAG',
    description:
      'Tags to add to a run when it has ended, if it was successful and no `fail-if` condition, `require-base` or plugin failed it. The format is the same as for `tags`.',
    help: 'tag the run when it has ended, if it was successful and was not failed by --fail-if, --require-base or a plugin',
  },
  run: {
    input: 'run',
    kind: 'text',
    commands: ['promote'],
    description:
      'With `command: promote`, the run that gets the tags: its pathspec, e.g. the output `pathspec` of the step that made it.',
  },
  resume: {
    input: 'resume',
    kind: 'text',
    commands: ['run', 'resume'],
    description:
      '`auto`: an unsuccessful run saves a resume bundle, and a re-run of the job continues from it. Or the run to resume: a run id or pathspec in this datastore, or the URL or id of a workflow run that saved a bundle. If empty, a new run starts.',
  },
  originRunId: {
    flag: 'origin-run-id',
    kind: 'text',
    commands: ['resume'],
    value: 'ID',
    help: "the run to resume: an id or FLOW/ID (default: the flow's latest)",
  },
  bundle: {
    flag: 'bundle',
    kind: 'text',
    commands: ['resume'],
    value: 'FILE',
    help: 'the bundle of the run to resume, e.g. from another machine',
  },
  bundleOnFailure: {
    flag: 'bundle-on-failure',
    kind: 'text',
    commands: ['run', 'resume'],
    value: 'FILE',
    help: 'write a resume bundle to this file if the run is not successful',
  },
  resumeStep: {
    input: 'resume-step',
    flag: 'step',
    kind: 'step',
    commands: ['resume'],
    value: 'STEP',
    description:
      'With `resume`, the step to execute again, along with every step after it. Defaults to every step that did not finish.',
    help: 'the step to execute again, along with every step after it (default: every step that did not finish)',
  },
  retries: {
    input: 'retries',
    flag: 'retries',
    kind: 'count-or-none',
    default: '0',
    commands: ['run', 'resume'],
    value: 'N',
    description: 'How many times to resume an unsuccessful run within the step.',
    help: 'how many times to resume an unsuccessful run',
  },
  retryOn: {
    input: 'retry-on',
    flag: 'retry-on',
    kind: 'retry-reasons',
    commands: ['run', 'resume'],
    value: 'REASON',
    description:
      'Which unsuccessful runs `retries` resumes, one word per line or with commas between them: `failed`, `timeout`, or a `failure-reason`: `task-exception`, `task-crashed` (killed, out of memory) or `flow-error`. Defaults to all of them.',
    help: 'which unsuccessful runs --retries resumes: failed, timeout, task-exception, task-crashed or flow-error (default: all)',
  },
  retryDelayMs: {
    input: 'retry-delay',
    flag: 'retry-delay',
    kind: 'delay',
    default: '0',
    commands: ['run', 'resume'],
    value: 'SECONDS',
    description: 'Seconds before each retry.',
    help: 'the time before each retry',
  },
  token: {
    input: 'github-token',
    kind: 'text',
    isOfReport: true,
    description:
      "A token for GitHub's REST API. `resume` needs it, with the permission `actions: read`, to read the bundle of another workflow run; `resume: auto` uses it as one more way to find bundles. `command: report` uses it for records that a re-run cannot read otherwise, and for workflow runs with more than 1000 artifacts. `compare-with: base` uses it, with `actions: read`, to find the records of the base branch's jobs. `comment` and `check-run` need it to write.",
  },
  options: {
    input: 'options',
    flag: 'option',
    isKept: true,
    kind: 'settings',
    commands: ['run', 'resume', 'spin', 'types', 'bundle', 'deploy', 'trigger', 'check'],
    value: 'NAME[=VALUE]',
    description:
      "Metaflow's top-level options, a mapping from their command-line names, e.g. `pylint: false`. If a flag has no negative form, `false` omits it (`production: false`).",
    help: 'a top-level option of Metaflow, e.g. pylint=false',
  },
  runOptions: {
    input: 'run-options',
    flag: 'run-option',
    kind: 'settings',
    commands: ['run', 'resume', 'spin', 'check'],
    value: 'NAME[=VALUE]',
    description:
      'Options of the `run` or `resume` command, a mapping from their command-line names, e.g. `max-num-splits: 500`.',
    help: "an option of Metaflow's command, e.g. max-num-splits=500",
  },
  maxWorkers: {
    input: 'max-workers',
    flag: 'max-workers',
    isMetaflowOption: true,
    kind: 'count',
    commands: ['run', 'resume', 'deploy'],
    value: 'N',
    description: "How many tasks may run at once. Metaflow's default is 16.",
    help: "how many tasks may run at once (default: Metaflow's 16)",
  },
  warmTasks: {
    input: 'warm-tasks',
    flag: 'warm-tasks',
    isKept: true,
    kind: 'flag',
    default: 'false',
    commands: ['run', 'resume'],
    description:
      'Starts tasks in a fraction of the time: one process imports Metaflow and the flow, and each task on this machine is forked from it. Code outside the steps then runs once for all tasks of a run; see docs/warm-tasks.md.',
    help: 'fork tasks from one process that has imported Metaflow and the flow, so that they start in a fraction of the time; see docs/warm-tasks.md',
  },
  metaflowConfig: {
    input: 'metaflow-config',
    flag: 'metaflow-config',
    isKept: true,
    kind: 'block',
    value: 'FILE',
    description:
      "Metaflow's configuration as JSON, usually a secret. It replaces the machine's own. Until the runs have ended, the action keeps it in a file that only this job's user can read.",
    help: "a file with Metaflow's configuration, used instead of this machine's; with --profile, the configuration of that profile",
  },
  profile: {
    input: 'profile',
    flag: 'profile',
    isKept: true,
    kind: 'text',
    value: 'NAME',
    description:
      "Metaflow's configuration profile (`METAFLOW_PROFILE`). With `metaflow-config`, the profile that it configures.",
    help: "Metaflow's configuration profile",
  },
  env: {
    input: 'env',
    flag: 'env',
    isKept: true,
    kind: 'texts',
    value: 'NAME=VALUE',
    description: "Variables to add to the flow's environment, a mapping.",
    help: "add a variable to the flow's environment",
  },
  python: {
    input: 'python',
    flag: 'python',
    isKept: true,
    kind: 'text',
    value: 'PATH',
    description: 'The Python interpreter, a path or a command on `PATH`. Defaults to `python3`.',
    help: 'the Python interpreter (default: python3)',
  },
  workingDirectory: {
    input: 'working-directory',
    flag: 'cwd',
    isKept: true,
    kind: 'text',
    value: 'DIR',
    description: 'The directory to run in, relative to the workspace.',
    help: directoryHelp('FLOW, --plugin, --config and --requirements are'),
    helpOf: {
      ...each(['spin', 'types', 'deploy', 'check'], directoryHelp('FLOW, --config and --requirements are')),
      bundle: directoryHelp('--config and --requirements are'),
      ...each(['teardown', 'promote', 'status', 'terminate'], directoryHelp('--requirements is')),
    },
  },
  config: {
    input: 'config',
    flag: 'config',
    isMetaflowOption: true,
    kind: 'texts',
    commands: ['run', 'resume', 'spin', 'types', 'bundle', 'deploy', 'trigger', 'check'],
    value: 'NAME=FILE',
    description:
      'Config files: a mapping from the name of each Config in the flow to a file, relative to `working-directory`.',
    help: 'a Config from a file',
  },
  configValues: {
    input: 'config-values',
    flag: 'config-value',
    isMetaflowOption: true,
    kind: 'values',
    commands: ['run', 'resume', 'spin', 'types', 'bundle', 'deploy', 'trigger', 'check'],
    value: 'NAME=JSON',
    description: 'Config values: a mapping from the name of each Config in the flow to its value as JSON.',
    help: 'a Config from JSON',
  },
  orchestrator: {
    input: 'orchestrator',
    flag: 'orchestrator',
    kind: 'text',
    commands: ['deploy', 'teardown', 'trigger', 'status', 'terminate', 'check'],
    value: 'WORD',
    description:
      'With `command: deploy`, `trigger` or `teardown`, the orchestrator of the deployments: `argo-workflows`, `step-functions`, or the name that a Metaflow extension uses. With `check`, the orchestrator that the flows are meant for, if any. `deploy` and `check` also accept `airflow`.',
    help: 'the orchestrator of the deployments: argo-workflows, step-functions, or the name that an extension uses; deploy and check: also airflow',
    helpOf: {
      ...each(
        ['deploy', 'check'],
        'the orchestrator to deploy to: argo-workflows, step-functions, airflow, or the name that an extension uses',
      ),
      ...each(
        ['teardown', 'trigger', 'status', 'terminate'],
        'the orchestrator of the deployment: argo-workflows, step-functions, or the name that an extension uses',
      ),
    },
  },
  deploymentName: {
    input: 'deployment-name',
    flag: 'name',
    kind: 'text',
    commands: ['deploy', 'teardown', 'trigger', 'status', 'terminate', 'check'],
    value: 'NAME',
    description:
      "The name to deploy a single flow under. Defaults to the flow's name. Do not set it for a flow with `@project`, which Metaflow names after its project and branch. With `trigger`, it replaces `flow` and names the deployment to start; with `teardown`, it names the deployment to remove, on any branch.",
    help: "the name of the deployment (deploy: default is the flow's name; teardown: the deployment to remove)",
    helpOf: {
      ...each(['deploy', 'check'], "the name to deploy a single flow under (default: the flow's name)"),
      trigger: 'the deployment to start, in place of FLOW',
      teardown: 'the deployment to remove, on any branch',
      ...each(['status', 'terminate'], "the name of the run's deployment"),
    },
  },
  projectBranch: {
    input: 'project-branch',
    flag: 'project-branch',
    kind: 'text',
    default: 'auto',
    commands: ['deploy', 'teardown', 'trigger', 'check'],
    value: 'BRANCH',
    description:
      "The branch of Metaflow's `@project`: `auto`, `production`, `none` or a name. `auto` follows git: the repository's default branch is production; every other branch becomes a project branch with the same name, adapted to Metaflow's rules. `none` leaves it to Metaflow, which gives each user a branch. `deploy` and `trigger` use the deployments of this branch, and `teardown` removes them; with `auto`, it never removes production.",
    help: 'the @project branch to deploy to: auto (from the git branch), production, none, or a name',
    helpOf: {
      trigger:
        'the @project branch of the deployment: auto (from the git branch), production, none, or a name',
      teardown:
        'the @project branch to remove deployments from: auto (from the git branch, but never production), production, none, or a name',
    },
  },
  deployOptions: {
    input: 'deploy-options',
    flag: 'deploy-option',
    kind: 'settings',
    commands: ['deploy'],
    value: 'NAME[=VALUE]',
    description:
      "Options of Metaflow's `create`, a mapping from their command-line names, e.g. `workflow-timeout: 3600` or `notify-on-error: true`.",
    help: "an option of Metaflow's create, e.g. workflow-timeout=3600",
  },
  authorize: {
    input: 'authorize',
    flag: 'authorize',
    kind: 'text',
    commands: ['deploy', 'teardown', 'trigger', 'terminate'],
    value: 'TOKEN',
    description:
      'The production token of a deployment that someone else made. For deployments that this repository made, you need none.',
    help: 'the production token of a deployment that someone else made',
  },
  manifestOnly: {
    input: 'manifest-only',
    flag: 'manifest-only',
    kind: 'flag',
    default: 'false',
    commands: ['deploy'],
    description:
      'Uploads the manifests as an artifact, for tools that apply them, and deploys nothing. Metaflow stores the code package in any case.',
    help: 'deploy nothing, but write the manifests to --out',
  },
  wait: {
    input: 'wait',
    flag: 'no-wait',
    kind: 'flag',
    default: 'true',
    commands: ['trigger'],
    description:
      'With `command: trigger`, whether to follow the run to its end. With `false`, the step starts the run, sets its id as an output, and ends.',
    help: 'start the run without following it',
  },
  onCancel: {
    input: 'on-cancel',
    flag: 'on-cancel',
    kind: 'choice',
    choices: ['terminate', 'leave'],
    default: 'terminate',
    commands: ['trigger'],
    value: 'WORD',
    description:
      'With `command: trigger`, what happens to the run if the job is cancelled or times out: `terminate` ends it on the orchestrator, `leave` lets it continue.',
    help: 'what to do with the run if the command is cancelled or times out: terminate (default) or leave',
  },
  timeoutMs: {
    input: 'timeout-minutes',
    flag: 'timeout',
    kind: 'limit',
    commands: ['run', 'resume', 'spin', 'trigger'],
    value: 'SECONDS',
    description: 'Stops the run after this many minutes, with status `timeout`.',
    help: 'stop the run after this time',
  },
  startTimeoutMs: {
    input: 'start-timeout-minutes',
    flag: 'start-timeout',
    kind: 'limit',
    commands: ['run', 'resume', 'trigger', 'check'],
    value: 'SECONDS',
    description:
      'Gives up, with status `timeout`, if the run has no id after this many minutes. Defaults to 60. With `command: check`, it applies to loading each flow, which may take at most one minute.',
    help: 'give up after this time if there is no run id (default: 3600); with check, if a flow has not been loaded (at most 60)',
    helpOf: {
      ...each(['run', 'resume', 'trigger'], 'give up after this time if there is no run id (default: 3600)'),
      check: 'give up after this time if a flow has not been loaded (at most 60)',
    },
  },
  uploadTimeout: {
    input: 'upload-timeout-minutes',
    kind: 'limit',
    isOfReport: true,
    description:
      'Stops uploading logs and cards (or, with `command: report`, reading what the jobs uploaded) after this many minutes, so that an unresponsive service does not hold up the job. Defaults to 10.',
  },
  mask: {
    input: 'mask',
    kind: 'block',
    description:
      'Values to hide, one per line. The action masks them in the job log and replaces them in everything that it uploads or reports, as it does with the values of variables whose names suggest secrets.',
  },
  maskEnv: {
    flag: 'mask-env',
    isKept: true,
    kind: 'lines',
    value: 'NAME',
    help: maskHelp('--json, outputs.json, summary.md and bundle manifests', LOGS),
    helpOf: {
      ...each(['run', 'resume'], maskHelp('--json, outputs.json, summary.md and bundle manifests', LOGS)),
      ...each(['spin', 'trigger'], maskHelp('--json, outputs.json and summary.md', LOGS)),
      ...each(['check', 'deploy', 'teardown', 'promote'], maskHelp('--json, outputs.json and summary.md')),
      ...each(['status', 'terminate'], maskHelp('--json')),
      types: maskHelp('the declaration'),
      bundle: maskHelp("the bundle's manifest"),
    },
  },
  outputArtifacts: {
    input: 'output-artifacts',
    flag: 'output-artifact',
    kind: 'artifacts',
    commands: ['run', 'resume', 'trigger'],
    value: 'NAME',
    description:
      "Flow artifacts to set as outputs, one per line or with commas between them, `name` (from the last step) or `step/name`. Read a name that is not ASCII as `outputs['größe']`.",
    help: 'an artifact whose value to write to --json and --out: NAME, from the last step, or STEP/NAME',
  },
  failIf: {
    input: 'fail-if',
    flag: 'fail-if',
    kind: 'conditions',
    commands: ['run', 'resume', 'trigger'],
    value: 'CONDITION',
    description:
      'Conditions on artifacts, one per line, e.g. `accuracy < 0.9`, `train/metrics.auc <= 0.8` or `metrics["val/loss"] > 1`. If one holds, the step fails although the run was successful.',
    help: 'count a successful run as failed if this holds, e.g. "accuracy < 0.9"',
  },
  compareWith: {
    input: 'compare-with',
    flag: 'compare-with',
    kind: 'text',
    commands: ['run', 'resume', 'trigger'],
    value: 'RUN',
    description:
      "A run of the same flow to compare a successful run with: a run id or pathspec; a tag, e.g. `production`, for the newest successful run with that tag; or `base`, for the newest successful run on the branch that the pull request merges into (otherwise on the default branch). The summary shows the `output-artifacts` of both, and `fail-if` can use the base run's artifacts, e.g. `accuracy < base.accuracy - 0.01`. See docs/pull-requests.md.",
    help: 'compare a successful run with another run of its flow: an id, FLOW/ID, or a tag, for the newest successful run with that tag; --fail-if can use artifacts of that run, e.g. "accuracy < base.accuracy - 0.01"',
  },
  requireBase: {
    input: 'require-base',
    flag: 'require-base',
    kind: 'flag',
    default: 'false',
    commands: ['run', 'resume', 'trigger'],
    description: 'Whether a run fails if `compare-with` finds no base run.',
    help: 'count a successful run as failed if --compare-with finds no run',
  },
  plugins: {
    input: 'plugins',
    flag: 'plugin',
    kind: 'lines',
    commands: ['run', 'resume', 'trigger'],
    value: 'FILE',
    description:
      'Plugins, one per line: JavaScript modules, relative to the working directory, that follow runs, tasks and the report, and may fail a run. They run with all rights of the action, so name only files that you trust. See docs/plugins.md.',
    help: 'a JavaScript module that follows runs and tasks; see docs/plugins.md',
  },
  logOrder: {
    input: 'log-order',
    kind: 'choice',
    commands: ['run', 'resume', 'trigger'],
    choices: ['auto', 'live', 'grouped'],
    default: 'auto',
    description:
      "How the log is shown: `live`, line by line; `grouped`, each task's log when the task ends; or `auto`: live for a single run; if there are several, each run's log when that run ends.",
  },
  summary: {
    input: 'summary',
    kind: 'choice',
    isOfReport: true,
    choices: ['always', 'on-failure', 'never'],
    default: 'always',
    description: 'When to write the job summary: `always`, `on-failure` or `never`.',
  },
  summaryTitle: {
    input: 'summary-title',
    kind: 'text',
    isOfReport: true,
    description: 'A heading for the part that the step adds to the job summary.',
  },
  annotations: {
    input: 'annotations',
    kind: 'flag',
    default: 'true',
    description:
      'Whether failures become annotations on lines of code. With `false`, they are only in the job log.',
  },
  comment: {
    input: 'comment',
    kind: 'choice',
    isOfReport: true,
    choices: ['never', 'on-failure', 'always'],
    default: 'never',
    description:
      "When to report the step's result in a comment on the pull request, which later runs edit: `never`, `on-failure` (a success only edits an existing comment), or `always`. Requires `github-token` and the permission `pull-requests: write`. See docs/pull-requests.md.",
  },
  pullRequest: {
    input: 'pull-request',
    kind: 'count',
    isOfReport: true,
    description:
      'The number of the pull request for `comment`. Defaults to that of the event (`pull_request`, `pull_request_target`, `pull_request_review`, `issue_comment`, `merge_group`); other events, such as `workflow_dispatch` and `workflow_run`, have none.',
  },
  checkRun: {
    input: 'check-run',
    kind: 'flag',
    isOfReport: true,
    default: 'false',
    description:
      'Whether to add a check run to the commit, with the result, a short summary, and more annotations than the ten per level that GitHub shows for a step. Requires `github-token` and the permission `checks: write`.',
  },
  cards: {
    input: 'cards',
    kind: 'flag',
    commands: ['run', 'resume', 'trigger'],
    default: 'true',
    description: "Whether to upload the run's cards as an artifact; `false` removes them from `upload: all`.",
  },
  upload: {
    input: 'upload',
    kind: 'lines',
    commands: ['run', 'resume', 'trigger', 'deploy'],
    default: 'all',
    description:
      'What to upload: `all`, `none` (no manifests either), or a list of `logs`, `cards`, `bundle` (what `resume: auto` saves, as an artifact and in the cache) and `report` (what `command: report` reads).',
  },
  retentionDays: {
    input: 'retention-days',
    kind: 'text',
    commands: ['run', 'resume', 'trigger', 'deploy'],
    description:
      "How many days to keep artifacts, 1 to 400, but no longer than the repository allows. `0`, the default, uses the repository's setting.",
  },
  best: {
    input: 'best',
    kind: 'text',
    commands: ['run', 'resume', 'trigger'],
    isOfReport: true,
    description:
      'With `command: report`, which run is the best: `max NAME` or `min NAME`, where NAME is an artifact that the runs list in `output-artifacts`. With `compare-with`, it decides whether a run is better or worse than its base run.',
  },
  needs: {
    input: 'needs',
    kind: 'values',
    commands: [],
    isOfReport: true,
    description:
      'With `command: report`, the results of the jobs that this one needs: the expression `toJSON(needs)`. The report then also names jobs that failed although none of their runs did, e.g. before their flows started.',
  },
  junit: {
    input: 'junit',
    flag: 'junit',
    kind: 'text',
    commands: ['run', 'resume', 'trigger', 'check'],
    value: 'FILE',
    description:
      "A file for a JUnit report with a test case per task, relative to the workspace. If several runs execute the same flow, the name of each test case ends with its run's label.",
    help: 'write a JUnit report with a test case per task (-: to stdout, as for every FILE that is written)',
    helpOf: {
      check:
        'write a JUnit report with a test case per flow (-: to stdout, as for every FILE that is written)',
    },
  },
  provenanceTags: {
    input: 'provenance-tags',
    kind: 'flag',
    default: 'true',
    description:
      'Whether to tag runs with the repository, commit, ref, event, workflow run, attempt, job, step (with matrix values and `id`), pull request and actor.',
  },
  metaflowVersion: {
    input: 'metaflow-version',
    flag: 'metaflow-version',
    isKept: true,
    kind: 'text',
    value: 'VERSION',
    description:
      "The Metaflow version to use, installed in an environment of its own: `2.19.38`, a range like `>=2.19,<3`, or `latest`. If empty, the flow uses the interpreter's Metaflow. The environment's `python` and `pip` come first on the flow's PATH.",
    help: 'use this Metaflow, in an environment of its own: 2.19.38, a range, or latest',
  },
  requirements: {
    input: 'requirements',
    flag: 'requirements',
    isKept: true,
    kind: 'lines',
    value: 'FILE',
    description:
      "Files with the flow's own dependencies, one path per line, relative to `working-directory`: a requirements.txt, a pyproject.toml, or a uv.lock, whose project is installed as `uv run` would. The action installs them in the environment of `metaflow-version`; without that input, the flow uses the Metaflow that these files name, or the interpreter's.",
    help: 'install the dependencies that a requirements.txt, pyproject.toml or uv.lock names, in the environment of --metaflow-version',
  },
  cache: {
    input: 'cache',
    kind: 'choice',
    choices: ['auto', 'off'],
    default: 'auto',
    description:
      "`auto` keeps the environment of `metaflow-version` and `requirements`, and Metaflow's environments of `@conda` and `@pypi`, in GitHub's cache, so that later jobs need not install them. Only workflows of a `push` to a branch, `pull_request`, `merge_group`, `schedule` and `workflow_dispatch` use it. `off` never uses the cache.",
  },
  id: {
    input: 'id',
    kind: 'text',
    isOfReport: true,
    description:
      "Distinguishes jobs that look the same, in artifacts, the cache and reports. In a reusable workflow that is called several times, set it to one of that workflow's inputs.",
  },
  matrix: {
    input: 'matrix',
    kind: 'block',
    isOfReport: true,
    default: '${{ toJSON(matrix) }}',
    description: 'Not for users. The matrix of the job, which makes artifact names unique.',
  },
  events: {
    flag: 'events',
    kind: 'text',
    commands: ['run', 'resume', 'trigger'],
    value: 'FILE',
    help: 'write the events of runs and their tasks as JSON lines, while they execute',
  },
  json: {
    flag: 'json',
    kind: 'text',
    commands: [...MAKE_SUMMARIES, 'status', 'terminate'],
    value: 'FILE',
    help: 'write the details as JSON; those of a run once it has an id, and again when it ends',
    helpOf: each(
      ['check', 'deploy', 'teardown', 'promote', 'status', 'terminate'],
      'write the details as JSON',
    ),
  },
  out: {
    flag: 'out',
    kind: 'text',
    commands: MAKE_SUMMARIES,
    value: 'DIR',
    help: 'write outputs.json and summary.md to this directory, and for a run stdout.log, stderr.log and cards/',
    helpOf: each(
      ['check', 'deploy', 'teardown', 'promote'],
      'write outputs.json and summary.md to this directory',
    ),
  },
  output: {
    flag: 'output',
    short: 'o',
    kind: 'text',
    commands: ['types', 'bundle'],
    value: 'FILE',
    help: 'the file to write, - for stdout (types: default is the flow file, with .d.ts in place of .py)',
    helpOf: {
      types: 'the file to write, - for stdout (default: the flow file, with .d.ts in place of .py)',
      bundle: 'the file to write, - for stdout',
    },
  },
  quiet: {
    flag: 'quiet',
    kind: 'flag',
    commands: SHOW_RUNS,
    help: "do not show the flow's output",
  },
  verbose: {
    flag: 'verbose',
    kind: 'flag',
    commands: SHOW_RUNS,
    help: "also print Metaflow's command line and version, the directory, the interpreter, where the logs are, and how long each phase took",
  },
  plain: {
    flag: 'plain',
    kind: 'flag',
    commands: SHOW_RUNS,
    help: 'print plain lines without colours, even on a terminal, instead of a live view (as NO_COLOR and TERM=dumb do)',
  },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof OPTIONS;

/** The options' values, by their names in the table; the other entry's options have their defaults. */
export type OptionValues = { readonly [Name in OptionName]: ValueOf<(typeof OPTIONS)[Name]> };

type ValueOf<Row extends Option> = Row extends { readonly choices: readonly (infer Choice)[] }
  ? Choice
  : KindValues[Row['kind']];

/** The rows with their names, in their common type. */
export const optionRows = Object.entries(OPTIONS) as readonly (readonly [OptionName, Option])[];

/** The option's default, if it is a text that we can read. */
export function defaultOf(option: Option): string | undefined {
  return option.default?.startsWith('${{') === true ? undefined : option.default;
}

/** Kinds whose flags may be repeated. */
const REPEATED: readonly Option['kind'][] = [
  ...(['lines', 'tags', 'artifacts', 'conditions', 'texts', 'parameters', 'values', 'settings'] as const),
  'grid',
];

/** Whether the command accepts the flag several times. */
export function isRepeated({ kind }: Option): boolean {
  return REPEATED.includes(kind);
}
