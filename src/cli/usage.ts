/** Shown by `--help` and, in short, by wrong usage. */
export const USAGE = `Runs Metaflow flows and says what came of them.

Usage:
  metaflow-runner run FLOW… [options]
  metaflow-runner resume FLOW [--origin-run-id ID | --bundle FILE] [--step STEP] [options]
  metaflow-runner spin FLOW PATHSPEC [options]
  metaflow-runner types FLOW [-o FILE] [options]
  metaflow-runner bundle RUN -o FILE [options]

"run" runs a flow and "resume" goes on with a run that failed. "spin" executes one task of a past run again, by itself.
"types" writes a TypeScript declaration of the flow's parameters to FILE (default: the flow's name with .d.ts).
"bundle" writes to FILE what another machine needs to resume RUN (FLOW/ID), a run in the datastore here or, with
--option datastore=s3 or a configuration, a remote one.

Options of "run":
  --param NAME=VALUE         a parameter of the flow; repeat for more
  --grid NAME=VALUE,…        a run for each value, and for each combination of several grids (NAME=[JSON] for values
                             with commas); repeatable
  --max-parallel N           runs that execute at once, when there are several (default: the number of processors)
  --no-fail-fast             do not cancel the other runs when one is not successful

Options of "resume":
  --origin-run-id ID         the run to resume: an id or FLOW/ID
  --bundle FILE              the bundle of the run to resume, which another machine has made
  --step STEP                the step to rerun from (default: what failed)

Options of "run" and "resume":
  --tag TAG                  tag the run; repeatable
  --output-artifact NAME     an artifact whose value goes to --json and --out: NAME, of the last step, or STEP/NAME;
                             repeatable
  --fail-if CONDITION        count a successful run as failed, e.g. "accuracy < 0.9"; repeatable
  --junit FILE               write a JUnit report with a test case per task
  --retries N                resume a run that is not successful, so often at most
  --retry-delay SECONDS      before each of these
  --max-workers N            tasks that may run at once (default: Metaflow's 16)
  --start-timeout SECONDS    give up when there is no run id after this time (default: 3600)

Options of all:
  --with DECOSPEC            attach a decorator to every step, e.g. retry:times=3; repeatable
  --option NAME[=VALUE]      a top-level option of Metaflow's, e.g. pylint=false; repeatable
  --run-option NAME[=VALUE]  an option of the command, e.g. max-num-splits=500; repeatable
  --config NAME=FILE         a Config from a file; repeatable
  --config-value NAME=JSON   a Config from JSON; repeatable
  --profile P                Metaflow's configuration profile
  --metaflow-config FILE     Metaflow's configuration, in place of this machine's; with --profile, as that profile's
  --env NAME=VALUE           add to the flow's environment; repeatable
  --python PATH              the Python interpreter (default: python3)
  --cwd DIR                  the directory to run in; FLOW is relative to it (default: this one)
  --timeout SECONDS          end the run after this time
  --metaflow-version V       use this Metaflow, in an environment of its own: 2.19.38, a range, or latest
  --json FILE                write what is known of the run, when it has an id and when it has ended
  --out DIR                  leave stdout.log, stderr.log, outputs.json, summary.md and cards/ there
  --mask-env NAME            keep this variable's value out of --json, outputs.json, summary.md and bundles' manifests, as
                             those of secret-looking variables and parameters are kept out; repeatable. Logs stay as the flow wrote them
  --quiet                    do not show the flow's output

Exit codes: 0 successful, 1 the flow failed, 2 usage or a bad flow or parameter, 124 timeout, 130 cancelled.
`;
