import type { Command, Option } from '../options/option.js';
import { isRepeated, optionRows } from '../options/table.js';
import { allOf } from '../runner/index.js';

/** An exit code of `status`. */
const NOT_ENDED = '3 not ended';

const RUN_ON_ORCHESTRATOR = 'RUN is FLOW/ID; --name is its deployment, which Argo Workflows does not need.';

/** What each command takes after its name, and what it does. */
export const COMMANDS: Readonly<Record<Command, CommandUsage>> = {
  run: {
    positionals: ['FLOW…'],
    usage: '',
    does: 'runs flows.',
  },
  resume: {
    positionals: ['FLOW'],
    usage: ' [--origin-run-id ID | --bundle FILE] [--step STEP]',
    does: 'continues an unsuccessful run.',
  },
  spin: {
    positionals: ['FLOW', 'PATHSPEC'],
    usage: '',
    does: 'executes one task of a past run again, on its own. PATHSPEC is FLOW/RUN/STEP or FLOW/RUN/STEP/TASK.',
  },
  check: {
    positionals: ['FLOW…'],
    usage: ' [--orchestrator WORD]',
    does: 'finds problems that would prevent flows from running, or from being deployed on the orchestrator. Runs no task. Exits with 1 if it finds any problem.',
  },
  deploy: {
    positionals: ['FLOW…'],
    usage: ' --orchestrator WORD',
    does: 'deploys flows to a production orchestrator.',
  },
  trigger: {
    positionals: ['FLOW…'],
    instead: '--name NAME',
    usage: ' --orchestrator WORD',
    does: 'starts runs of deployed flows, named by FLOW or by --name, and follows them to their end.',
  },
  teardown: {
    positionals: [],
    usage: ' --orchestrator WORD [--project-branch BRANCH | --name NAME]',
    does: "removes a branch's deployments from an orchestrator, or one deployment by name.",
  },
  promote: {
    positionals: ['RUN'],
    usage: ' --tag TAG',
    does: 'moves a tag to a successful run, FLOW/ID, from the run of its flow that had it.',
  },
  status: {
    positionals: ['RUN'],
    usage: ' --orchestrator WORD [--name NAME]',
    does:
      `shows the status of a run on its orchestrator. ${RUN_ON_ORCHESTRATOR} Exits with 0 for ` +
      'a successful run, 1 for one that failed or is unknown, and 3 for one that has not ended.',
    exitCode: NOT_ENDED,
  },
  terminate: {
    positionals: ['RUN'],
    usage: ' --orchestrator WORD [--name NAME]',
    does: `terminates a run on its orchestrator. ${RUN_ON_ORCHESTRATOR} Does nothing if the run has already ended.`,
  },
  types: {
    positionals: ['FLOW'],
    usage: ' [-o FILE]',
    does: "writes a TypeScript declaration of the flow's parameters.",
  },
  bundle: {
    positionals: ['RUN'],
    usage: ' -o FILE',
    does:
      'writes everything that another machine needs to resume RUN (FLOW/ID) to FILE. RUN is in the local datastore or, with --option ' +
      'datastore=s3 or a configuration, in a remote one.',
  },
};

interface CommandUsage {
  /** If the last one ends with "…", it may be repeated. */
  readonly positionals: readonly string[];
  /** The flag that may replace the positionals. */
  readonly instead?: string;
  /** The most important options. */
  readonly usage: string;
  readonly does: string;
  /** An exit code that only this command has. */
  readonly exitCode?: string;
}

/** @param failed what 1 means @param own a code that not all commands have */
function exitCodes(failed: string, own: string | undefined): string {
  const ofAll = ['0 successful', `1 ${failed}`, '2 bad usage, flow, parameter or Python'];
  return `Exit codes: ${[...ofAll, ...(own === undefined ? [] : [own]), '124 timeout', '130 cancelled'].join(', ')}.`;
}

/** The `--help` text for a command, or for all of them. */
export function usage(command?: Command): string {
  const parts = command === undefined ? usageOfAll() : usageOfOne(command);
  return `${parts.join('\n\n')}\n`;
}

function usageOfOne(command: Command): string[] {
  const { does, exitCode } = COMMANDS[command];
  const options = optionRows.filter(([, { commands }]) => commands?.includes(command) ?? true);
  return [
    wrapped(`metaflow-runner ${command} ${does}`, ''),
    `Usage:\n  ${callOf(command)} [options]`,
    `Options:\n${optionLines(
      options.map(([, option]) => option),
      command,
    )}`,
    wrapped(exitCodes(command === 'deploy' ? 'not deployed' : 'failed', exitCode), ''),
  ];
}

function usageOfAll(): string[] {
  const commands = Object.keys(COMMANDS) as Command[];
  return [
    'Runs Metaflow flows and reports their results.',
    `Usage:\n${commands.map((command) => `  ${callOf(command)} [options]\n`).join('')}  metaflow-runner help [COMMAND]\n  metaflow-runner --version (or -V)`,
    commands.map((command) => wrapped(`"${command}" ${COMMANDS[command].does}`, '  ')).join('\n'),
    ...groups().map(({ title, options }) => `${title}:\n${optionLines(options)}`),
    wrapped(exitCodes('failed or not deployed', `${NOT_ENDED} (status)`), ''),
  ];
}

/** How the command is called, with its most important options. */
export function callOf(command: Command): string {
  const { positionals, instead, usage: most } = COMMANDS[command];
  const words = positionals.join(' ');
  const named = instead === undefined ? words : `(${words} | ${instead})`;
  return ['metaflow-runner', command, ...(named === '' ? [] : [named])].join(' ') + most;
}

const OF_ALL = 'Options of all commands';

/** The options, grouped by their commands, in the table's order. */
function groups(): { readonly title: string; readonly options: readonly Option[] }[] {
  const titleOf = ({ commands }: Option) =>
    commands === undefined ? OF_ALL : `Options of ${allOf(commands.map((command) => `"${command}"`))}`;
  const options = optionRows.map(([, option]) => option).filter(({ flag }) => flag !== undefined);
  const titles = [...new Set([...options.map(titleOf).filter((title) => title !== OF_ALL), OF_ALL])];
  return titles.map((title) => ({ title, options: options.filter((option) => titleOf(option) === title) }));
}

const COLUMN = 29;
const WIDTH = 110;

function optionLines(options: readonly Option[], command?: Command): string {
  const lines = options.flatMap((option) => {
    const { flag, short, value } = option;
    if (flag === undefined) return [];
    const help = (command && option.helpOf?.[command]) ?? option.help ?? '';
    const head = `  ${short === undefined ? '' : `-${short}, `}--${flag}${value === undefined ? '' : ` ${value}`}`;
    const text = isRepeated(option) ? `${help}; repeatable` : help;
    const body = wrapped(text, ' '.repeat(COLUMN), ' '.repeat(COLUMN));
    return [head.length < COLUMN - 1 ? head + body.slice(head.length) : `${head}\n${body}`];
  });
  return lines.join('\n');
}

/** Wraps a text into lines. @param indent of all lines but the first @param first the start of the first line */
function wrapped(text: string, indent: string, first = ''): string {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(' ')) {
    const isStart = line === indent || line === first;
    if (!isStart && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = indent + word;
    } else {
      line += isStart ? word : ` ${word}`;
    }
  }
  return [...lines, line].join('\n');
}
