export const id = 6164;
export const ids = [6164];
export const modules = {

/***/ 86164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ flowGraph),
/* harmony export */   t: () => (/* binding */ lastStep)
/* harmony export */ });
/**
 * How many steps, transitions and decorators there may be altogether: a flow has some hundred. A pickle takes a few bytes to use the same
 * long list for a thousand steps.
 */
const MAX_PARTS = 200_000;
/**
 * Parses the artifact `_graph_info`, which every run of Metaflow 2.0 or newer has; older versions lack some of its facts. `undefined` for
 * anything that is not the graph of a flow. Only texts count as names: other values may be far longer as texts than they are in memory.
 */
function flowGraph(info) {
    const { steps, parameters, file, start_step: startStep, end_step: endStep } = fields(info);
    if (steps === undefined)
        return undefined;
    const all = Object.entries(fields(steps)).map(([name, step]) => [name, fields(step)]);
    let parts = all.length;
    for (const [, { next, decorators }] of all)
        parts += list(next).length + list(decorators).length;
    if (parts > MAX_PARTS)
        return undefined;
    const declared = list(parameters).map(fields);
    return {
        steps: inOrder(all.map(([name, step]) => graphStep(name, step, file))),
        startStep: textOf(startStep),
        endStep: textOf(endStep),
        parameters: texts(declared.map(({ name }) => name)),
        configs: texts(declared.filter(({ type }) => type === 'Config').map(({ name }) => name)),
    };
}
/** Metaflow lists the steps of each branch of a switch up to the end, so that the first branch has the steps that all of them lead to. */
function inOrder(steps) {
    const before = new Map(steps.map(({ name }) => [name, []]));
    for (const step of steps)
        for (const name of step.next)
            before.get(name)?.push(step);
    const seen = new Set();
    const ordered = new Set();
    const open = [...steps].reverse();
    for (let step = open.at(-1); step; step = open.at(-1)) {
        if (seen.has(step))
            ordered.add(step);
        if (ordered.has(step))
            open.pop();
        else {
            seen.add(step);
            for (const one of before.get(step.name)?.toReversed() ?? [])
                if (!seen.has(one))
                    open.push(one);
        }
    }
    return [...ordered];
}
/** The name of the step that a flow ends with; Metaflow's default, `end`, if the graph is unknown. */
function lastStep(graph) {
    const lastStep = graph?.steps.find(({ type, next }) => type === 'end' || next.length === 0);
    return graph?.endStep ?? lastStep?.name ?? 'end';
}
function graphStep(name, step, flowFile) {
    const { type, next, doc, line, source_file: source, foreach_artifact: foreach, decorators } = step;
    return {
        name,
        type: textOf(type) ?? '',
        next: texts(list(next)),
        doc: textOf(doc) ?? '',
        file: textOf(source) ?? textOf(flowFile),
        line: typeof line === 'number' ? line : undefined,
        foreachArtifact: textOf(foreach),
        decorators: list(decorators).map((decorator) => {
            const { name: decoratorName, attributes } = fields(decorator);
            return { name: textOf(decoratorName) ?? '', attributes: fields(attributes) };
        }),
    };
}
function fields(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function texts(values) {
    return values.filter((value) => typeof value === 'string');
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}


/***/ })

};

//# sourceMappingURL=6164.index.js.map