import { BECOME_TASK } from './server/become-task.js';
import { COLD_REASON } from './server/cold-reason.js';
import { INHERITED_STATE } from './server/inherited-state.js';
import { KEEPER } from './server/keeper.js';
import { SERVE } from './server/serve.js';
import { SHARED_MEMORY } from './server/shared-memory.js';
import { TAKE_OVER } from './server/take-over.js';
import { WATCH_IMPORT } from './server/watch-import.js';
import { WRITE_NOTE } from './write-note.js';

/**
 * The `sitecustomize` of the warm-task server: the process that imports Metaflow and the flow file once, as `__main__`,
 * and from which tasks are forked. Python imports this before the flow file. It hides its presence, hands over to the
 * machine's own `sitecustomize`, and waits for Metaflow to define `FlowSpec`: tasks begin at the first call of its
 * `__init__`.
 *
 * Descriptors when it starts: 0 is the listening socket, 1 the connection to the orchestrator; when that closes, the
 * server ends. Between each task and the server is a keeper, which is the task's parent: it answers the client, and
 * outlives the server.
 */
export const SERVER_PROGRAM = String.raw`
import atexit, gc, os, sys

DIRECTORY = os.path.dirname(os.path.dirname(__file__))


${WRITE_NOTE}
${TAKE_OVER}
${INHERITED_STATE}
${WATCH_IMPORT}
${COLD_REASON}
${SHARED_MEMORY}
${SERVE}
${KEEPER}
${BECOME_TASK}

hide()
take_descriptors()
SERVER = Server()
# The first function to be registered is the last to be called.
atexit.register(end_task, SERVER)
SERVER.watch.start()
hand_over()
`;
