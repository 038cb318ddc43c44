export const id = 823;
export const ids = [823];
export const modules = {

/***/ 6823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordInJob: () => (/* binding */ recordInJob),
/* harmony export */   recordWith: () => (/* binding */ recordWith)
/* harmony export */ });
/* harmony import */ var _src_flows_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5100);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4195);
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4289);



async function recordInJob(asked, world) {
    const setting = await (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .settle */ .G)(asked, world);
    const recorded = await recordWith(setting, world);
    return (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .recordedOutcome */ .P0)(recorded, { strict: asked.strict, notes: setting.notes });
}
/** Records the target of a job, and leaves a copy for the later steps of the same job. */
async function recordWith(setting, { clock, log }) {
    const { store, jobStore, runs, workspace, target, recording } = setting;
    for (const note of setting.notes)
        log.warn(note);
    const part = 1 + (await recordingsOfThisJob(setting));
    const recorded = await (0,_src_flows_record_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g)({ store, clock, log, runs, ...(target.isOwnRun ? { workspace } : {}) }, part === 1 ? recording : { ...recording, part });
    await jobStore.append(recorded.segment);
    return recorded;
}
/** A job that records twice, with other reports or settings, adds a second segment to its first. */
async function recordingsOfThisJob({ jobStore }) {
    const opened = await jobStore.open();
    return opened.is === 'unknown' ? 0 : (await jobStore.names()).length;
}


/***/ }),

/***/ 4289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ settle)
});

// EXTERNAL MODULE: ./build/src/config/located.js
var located = __webpack_require__(5454);
// EXTERNAL MODULE: ./build/src/domain/problem.js
var problem = __webpack_require__(3965);
// EXTERNAL MODULE: ./build/src/domain/prose.js
var prose = __webpack_require__(7269);
// EXTERNAL MODULE: ./build/src/io/runner/version.js + 1 modules
var version = __webpack_require__(7060);
// EXTERNAL MODULE: ./build/actions/config.js + 15 modules
var config = __webpack_require__(3188);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(3945);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./build/src/ingest/present.js
var present = __webpack_require__(8141);
// EXTERNAL MODULE: ./build/src/ingest/trust.js
var ingest_trust = __webpack_require__(2404);
// EXTERNAL MODULE: ./build/src/domain/answer.js
var answer = __webpack_require__(6462);
// EXTERNAL MODULE: ./build/src/schema/api-fields.js
var api_fields = __webpack_require__(9339);
;// CONCATENATED MODULE: ./build/src/schema/event-shapes.js


/** GitHub's word for "no commit": a branch that begins or ends here. */
const isNothing = (text) => /^0+$/u.test(text);
const branchOf = (ref) => (ref.startsWith('refs/tags/') ? undefined : ref.replace(/^refs\/heads\//u, ''));
/** A merge group names its pull request in its branch alone: `gh-readonly-queue/main/pr-42-<sha>`. */
function pullRequestOf(ref) {
    const digits = /\/pr-(\d{1,9})-[0-9a-f]{40,64}$/u.exec(ref)?.[1];
    return digits === undefined ? undefined : Number(digits);
}
const facts = (shape, pick) => schemas/* pipe */.FsL(shape, schemas/* transform */.pdi(pick));
const push = schemas/* object */.Ikc({
    ref: schemas/* string */.YjP(),
    before: api_fields/* sha */.hW,
    after: api_fields/* sha */.hW,
    deleted: (0,api_fields/* perhaps */.mt)(schemas/* boolean */.zMY()),
    head_commit: (0,api_fields/* perhaps */.mt)(schemas/* object */.Ikc({ timestamp: (0,api_fields/* perhaps */.mt)(api_fields/* time */.kB) }))
});
const end = schemas/* object */.Ikc({ sha: api_fields/* sha */.hW, ref: (0,api_fields/* perhaps */.mt)(schemas/* string */.YjP()), repo: (0,api_fields/* perhaps */.mt)(api_fields/* namedRepository */.ow) });
const pullRequestFacts = facts(schemas/* object */.Ikc({ pull_request: schemas/* object */.Ikc({ number: api_fields.id, head: end, base: end, updated_at: (0,api_fields/* perhaps */.mt)(api_fields/* time */.kB) }) }), ({ pull_request: it }) => ({
    number: it.number,
    headSha: it.head.sha,
    headRef: it.head.ref,
    headRepository: it.head.repo?.full_name,
    baseSha: it.base.sha,
    baseRef: it.base.ref,
    at: it.updated_at
}));
const run = schemas/* object */.Ikc({
    id: api_fields.id,
    run_attempt: (0,api_fields/* perhaps */.mt)(api_fields.id),
    head_sha: api_fields/* sha */.hW,
    head_branch: (0,api_fields/* perhaps */.mt)(schemas/* string */.YjP()),
    head_repository: (0,api_fields/* perhaps */.mt)(api_fields/* namedRepository */.ow),
    status: (0,api_fields/* perhaps */.mt)(schemas/* string */.YjP()),
    conclusion: (0,api_fields/* perhaps */.mt)(schemas/* string */.YjP()),
    updated_at: (0,api_fields/* perhaps */.mt)(api_fields/* time */.kB),
    pull_requests: (0,api_fields/* listOf */.c3)(schemas/* object */.Ikc({ number: api_fields.id }))
});
const runFacts = (it) => ({
    runId: it.id,
    attempt: it.run_attempt ?? 1,
    headSha: it.head_sha,
    headRef: it.head_branch,
    headRepository: it.head_repository?.full_name,
    number: it.pull_requests[0]?.number,
    state: it.status,
    conclusion: it.conclusion,
    at: it.updated_at
});
const job = schemas/* object */.Ikc({
    id: api_fields.id,
    run_id: api_fields.id,
    run_attempt: (0,api_fields/* perhaps */.mt)(api_fields.id),
    head_sha: (0,api_fields/* perhaps */.mt)(api_fields/* sha */.hW),
    head_branch: (0,api_fields/* perhaps */.mt)(schemas/* string */.YjP()),
    status: (0,api_fields/* perhaps */.mt)(schemas/* string */.YjP()),
    conclusion: (0,api_fields/* perhaps */.mt)(schemas/* string */.YjP()),
    started_at: (0,api_fields/* perhaps */.mt)(api_fields/* time */.kB),
    completed_at: (0,api_fields/* perhaps */.mt)(api_fields/* time */.kB)
});
const mergeGroup = schemas/* object */.Ikc({ head_sha: api_fields/* sha */.hW, head_ref: schemas/* string */.YjP(), base_sha: api_fields/* sha */.hW, base_ref: schemas/* string */.YjP() });
const deployment = schemas/* object */.Ikc({
    id: api_fields.id,
    sha: api_fields/* sha */.hW,
    ref: (0,api_fields/* perhaps */.mt)(schemas/* string */.YjP()),
    environment: schemas/* string */.YjP(),
    created_at: (0,api_fields/* perhaps */.mt)(api_fields/* time */.kB)
});
const deploymentStatus = schemas/* object */.Ikc({ state: schemas/* string */.YjP(), created_at: (0,api_fields/* perhaps */.mt)(api_fields/* time */.kB) });
const runOfDeployment = (0,api_fields/* perhaps */.mt)(schemas/* object */.Ikc({ id: api_fields.id, run_attempt: (0,api_fields/* perhaps */.mt)(api_fields.id) }));
const deploymentFacts = (it) => ({
    deploymentId: it.id,
    headSha: it.sha,
    ref: it.ref,
    environment: it.environment,
    at: it.created_at
});
const issue = schemas/* object */.Ikc({ number: api_fields.id });
const check = schemas/* object */.Ikc({
    head_sha: api_fields/* sha */.hW,
    status: (0,api_fields/* perhaps */.mt)(schemas/* string */.YjP()),
    conclusion: (0,api_fields/* perhaps */.mt)(schemas/* string */.YjP()),
    pull_requests: (0,api_fields/* listOf */.c3)(schemas/* object */.Ikc({ number: api_fields.id }))
});
const checkFacts = (it) => ({
    headSha: it.head_sha,
    number: it.pull_requests[0]?.number,
    state: it.status,
    conclusion: it.conclusion
});
const release = schemas/* object */.Ikc({ tag_name: schemas/* string */.YjP(), published_at: (0,api_fields/* perhaps */.mt)(api_fields/* time */.kB) });
/** One shape an event, each cut down to the facts that are used. */
const eventShapes = new Map(Object.entries({
    push: facts(push, (event) => ({
        ref: event.ref,
        headSha: event.deleted === true ? undefined : event.after,
        baseSha: isNothing(event.before) ? undefined : event.before,
        headRef: branchOf(event.ref),
        at: event.head_commit?.timestamp
    })),
    pull_request: pullRequestFacts,
    pull_request_target: pullRequestFacts,
    pull_request_review: pullRequestFacts,
    pull_request_review_comment: pullRequestFacts,
    workflow_run: facts(schemas/* object */.Ikc({ workflow_run: run }), (event) => runFacts(event.workflow_run)),
    workflow_job: facts(schemas/* object */.Ikc({ workflow_job: job }), ({ workflow_job: it }) => ({
        runId: it.run_id,
        attempt: it.run_attempt,
        jobId: it.id,
        headSha: it.head_sha,
        headRef: it.head_branch,
        conclusion: it.conclusion,
        state: it.status,
        at: it.completed_at ?? it.started_at
    })),
    workflow_dispatch: facts(schemas/* object */.Ikc({ ref: schemas/* string */.YjP() }), ({ ref }) => ({ ref, headRef: branchOf(ref) })),
    repository_dispatch: facts(schemas/* object */.Ikc({ branch: (0,api_fields/* perhaps */.mt)(schemas/* string */.YjP()) }), ({ branch }) => ({ headRef: branch })),
    schedule: facts(schemas/* object */.Ikc({ schedule: (0,api_fields/* perhaps */.mt)(schemas/* string */.YjP()) }), () => ({})),
    merge_group: facts(schemas/* object */.Ikc({ merge_group: mergeGroup }), ({ merge_group: it }) => ({
        headSha: it.head_sha,
        headRef: branchOf(it.head_ref),
        baseSha: it.base_sha,
        baseRef: branchOf(it.base_ref),
        number: pullRequestOf(it.head_ref)
    })),
    deployment: facts(schemas/* object */.Ikc({ deployment, workflow_run: runOfDeployment }), (event) => ({
        ...deploymentFacts(event.deployment),
        runId: event.workflow_run?.id,
        attempt: event.workflow_run?.run_attempt
    })),
    deployment_status: facts(schemas/* object */.Ikc({ deployment, deployment_status: deploymentStatus, workflow_run: runOfDeployment }), (event) => ({
        ...deploymentFacts(event.deployment),
        state: event.deployment_status.state,
        at: event.deployment_status.created_at,
        runId: event.workflow_run?.id,
        attempt: event.workflow_run?.run_attempt
    })),
    issue_comment: facts(schemas/* object */.Ikc({ issue, comment: schemas/* object */.Ikc({ id: api_fields.id }) }), (event) => ({
        number: event.issue.number,
        commentId: event.comment.id
    })),
    issues: facts(schemas/* object */.Ikc({ issue }), (event) => ({ number: event.issue.number })),
    check_run: facts(schemas/* object */.Ikc({ check_run: check }), (event) => checkFacts(event.check_run)),
    check_suite: facts(schemas/* object */.Ikc({ check_suite: check }), (event) => checkFacts(event.check_suite)),
    status: facts(schemas/* object */.Ikc({ sha: api_fields/* sha */.hW, state: schemas/* string */.YjP() }), (event) => ({ headSha: event.sha, state: event.state })),
    release: facts(schemas/* object */.Ikc({ release }), (event) => ({
        ref: `refs/tags/${event.release.tag_name}`,
        at: event.release.published_at
    }))
}));

;// CONCATENATED MODULE: ./build/src/schema/event.js





/** Reads the runner's event file. An event not heard of keeps what all events share; a known one must hold its facts. */
function parseEvent(name, json) {
    const shared = parse/* safeParse */.xL(sharedShape, json);
    if (!shared.success)
        return (0,answer/* unknown */.L5)(unreadable(name, 'is not a JSON object'));
    const { action, ref, repository } = shared.data;
    const facts = { name, action, ref, repository: repository?.full_name, defaultBranch: repository?.default_branch };
    const shape = eventShapes.get(name);
    if (shape === undefined)
        return (0,answer/* known */.eO)(facts);
    const parsed = parse/* safeParse */.xL(shape, json);
    if (parsed.success)
        return (0,answer/* known */.eO)({ ...facts, ...parsed.data });
    return (0,answer/* unknown */.L5)(unreadable(name, `does not hold \`${placeOf(parsed.error)}\` as GitHub sends it`));
}
/** Whether the event is about code from another repository. `undefined` where it does not say, a deleted fork included. */
function isFromFork(event) {
    if (event.headRepository === undefined || event.repository === undefined)
        return undefined;
    return event.headRepository.toLowerCase() !== event.repository.toLowerCase();
}
const sharedShape = schemas/* object */.Ikc({
    action: (0,api_fields/* perhaps */.mt)(schemas/* string */.YjP()),
    ref: (0,api_fields/* perhaps */.mt)(schemas/* string */.YjP()),
    repository: (0,api_fields/* perhaps */.mt)(schemas/* extend */.X$i(api_fields/* namedRepository */.ow, { default_branch: (0,api_fields/* perhaps */.mt)(schemas/* string */.YjP()) }))
});
const placeOf = (error) => error.issues[0]?.path.map(String).join('.') ?? 'its facts';
const unreadable = (name, why) => new problem/* Problem */.A({
    what: `The \`${name}\` event ${why}`,
    todo: 'Run the action on an event of GitHub Actions, or pass the event file as GitHub wrote it'
});

;// CONCATENATED MODULE: ./build/actions/target.js





function targetOf(runner, given) {
    const parsed = parseEvent(runner.event, runner.payload);
    const event = parsed.is === 'known' ? parsed.value : { name: runner.event };
    return event.name === 'workflow_run' ? earlierRun(runner, event, given.now) : ownRun(runner, event, given);
}
function ownRun(runner, event, given) {
    const home = homeOf(runner, event);
    const branch = runner.headRef ?? runner.ref.replace(/^refs\/(?:heads|tags)\//, '');
    // Without an event's own word on it, a run that was started at home is of this repository.
    const trust = (0,ingest_trust/* trustOf */.A)({ event: runner.event, branch, headRepository: event.headRepository }, home);
    const jobId = given.checkRunId === undefined || !/^\d+$/.test(given.checkRunId) ? undefined : Number(given.checkRunId);
    const matrix = given.matrix === undefined || given.matrix === 'null' ? '' : ` ${given.matrix}`;
    return (0,present/* present */.E)({
        home,
        self: {
            ...target_self({ runner, trust, now: given.now }),
            ...(0,present/* present */.E)({
                runNumber: runner.runNumber,
                workflowPath: runner.workflowPath,
                branch,
                pullRequest: target_pullRequestOf(event)
            }),
            sha: event.name.startsWith('pull_request') ? (event.headSha ?? runner.sha) : runner.sha
        },
        // Inside a reusable workflow the key and the matrix are those of the called one: the id tells its callers apart.
        recorder: `${runner.workflowPath ?? runner.workflow} ${runner.jobKey}${matrix}${jobId === undefined ? '' : ` ${jobId}`}`,
        job: jobId === undefined ? undefined : (0,present/* present */.E)({ jobId, imageOs: runner.imageOs, imageVersion: runner.imageVersion }),
        isOwnRun: true,
        pullRequest: target_pullRequestOf(event)
    });
}
function target_self({ runner, trust, now }) {
    return {
        runId: runner.runId,
        attempt: runner.attempt,
        workflow: runner.workflow,
        event: runner.event,
        sha: runner.sha,
        status: 'in_progress',
        trust,
        witness: 'runner',
        observedAt: now
    };
}
/** A `workflow_run` event is about a run that is over, in its own workspace: only the API and its artifacts tell of it. */
function earlierRun(runner, event, now) {
    if (event.runId === undefined || event.headSha === undefined)
        throw new problem/* Problem */.A({ what: 'The event does not name the run that it is about' });
    return {
        home: homeOf(runner, event),
        self: {
            ...target_self({ runner, trust: 'fork', now }),
            runId: event.runId,
            attempt: event.attempt ?? 1,
            sha: event.headSha,
            event: 'workflow_run',
            witness: 'event',
            status: 'completed'
        },
        recorder: `${runner.workflowPath ?? runner.workflow} ${runner.jobKey}`,
        isOwnRun: false
    };
}
function homeOf(runner, event) {
    const { repository, repositoryId = idIn(runner.payload) ?? 0 } = runner;
    // The payload of a schedule may hold no repository, but a schedule runs on the default branch alone.
    const scheduled = runner.event === 'schedule' ? runner.ref.replace(/^refs\/heads\//, '') : undefined;
    return (0,present/* present */.E)({ repository, repositoryId, defaultBranch: event.defaultBranch ?? scheduled });
}
const target_pullRequestOf = (event) => event.name.startsWith('pull_request') || event.name === 'merge_group' ? event.number : undefined;
/** Old servers set no GITHUB_REPOSITORY_ID; every event names its repository. */
function idIn(payload) {
    const parsed = parse/* safeParse */.xL(schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }) }), payload);
    return parsed.success ? parsed.data.repository.id : undefined;
}

;// CONCATENATED MODULE: ./build/actions/setting.js






/** Requests that one recording may make, of the 1,000 an hour that a repository has. */
const MOST_REQUESTS = 30;
/** How the time of a step is shared, so that the history is kept and people are told even when GitHub answers slowly. */
const SHARE = { reading: 0.45, storing: 0.3 };
/** Sets a job up: whose run it is about, what the configuration says, and every port its flows speak to. */
async function settle(asked, world) {
    const { runner, deadline, log } = world;
    if (runner === undefined)
        throw new Error('an action without a runner');
    const now = world.clock.now();
    const target = targetOf(runner, { checkRunId: asked['check-run-id'], matrix: asked.matrix, now });
    if (asked.token === undefined)
        throw new problem/* Problem */.A({
            where: 'input token:',
            what: 'The token is empty',
            todo: 'Leave the input out, or pass a token'
        });
    const [{ gitHubClient }, { gitHubRuns }, { gitHubConfig }, { readZip }, { workspaceAt, DEFAULT_REPORTS }, { storesOfJob }, { untrackedReports }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(239), __webpack_require__.e(514)]).then(__webpack_require__.bind(__webpack_require__, 9133)),
        __webpack_require__.e(/* import() */ 372).then(__webpack_require__.bind(__webpack_require__, 8372)),
        __webpack_require__.e(/* import() */ 388).then(__webpack_require__.bind(__webpack_require__, 9388)),
        Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(660)]).then(__webpack_require__.bind(__webpack_require__, 3660)),
        __webpack_require__.e(/* import() */ 188).then(__webpack_require__.bind(__webpack_require__, 1188)),
        __webpack_require__.e(/* import() */ 861).then(__webpack_require__.bind(__webpack_require__, 9861)),
        __webpack_require__.e(/* import() */ 606).then(__webpack_require__.bind(__webpack_require__, 606))
    ]);
    const reading = deadline.within(SHARE.reading * deadline.leftMs());
    const client = gitHubClient({
        token: asked.token,
        apiUrl: runner.apiUrl,
        deadline: reading,
        requests: MOST_REQUESTS,
        log
    });
    const { home } = target;
    const configPlace = { path: asked.config, workspace: runner.workspace };
    const source = gitHubConfig(client, { ...home, defaultBranch: home.defaultBranch }, configPlace);
    const { inForce, notes, proposal } = readConfig(await source.inForce(), target.isOwnRun ? await source.proposed() : undefined);
    const storing = deadline.within((SHARE.reading + SHARE.storing) * deadline.leftMs());
    const { store, jobStore } = storesOfJob({ ...asked, config: inForce }, { runner, client, target, deadline: storing });
    return {
        runner,
        target,
        config: inForce,
        client,
        token: asked.token,
        runs: gitHubRuns(client, home.repository, (zip) => readZip(zip, 'artifact')),
        store,
        jobStore,
        workspace: untrackedReports(workspaceAt(runner.workspace), runner.workspace),
        recording: {
            home,
            self: target.self,
            selfIsSure: target.isOwnRun,
            recorder: target.recorder,
            ...(target.job === undefined ? {} : { job: target.job }),
            reports: firstOf(asked.reports, inForce.record.reports, DEFAULT_REPORTS),
            artifacts: firstOf(asked.artifacts, inForce.record.artifacts),
            foreshock: version/* VERSION */.x
        },
        notes,
        proposal
    };
}
/** A configuration that cannot be used relaxes nothing: the defaults are in force, and the reader is told. */
function readConfig(found, proposed) {
    if (found.is === 'unknown') {
        const note = `The configuration could not be read, so the defaults are in force. ${found.because.message}`;
        return { inForce: config/* config */.$.defaults(), notes: [note], proposal: [] };
    }
    const text = proposed?.is === 'known' ? proposed.value : undefined;
    const parsed = config/* config */.$.inForce(found.value);
    if (parsed.ok) {
        const proposal = text === undefined ? [] : proposalProse(text.path, config/* config */.$.proposed(text, parsed.config));
        return { inForce: parsed.config.config, notes: [], proposal };
    }
    return { inForce: config/* config */.$.defaults(), notes: [`The defaults are in force.\n${(0,located/* renderLocated */.fz)(parsed)}`], proposal: [] };
}
/** What a pull request would change: its text is its author's, so every value is a name. */
function proposalProse(path, { changes, errors }) {
    const wrong = errors.map((error) => (0,prose/* say */.c) `${(0,prose/* name */.U)(`${path}:${error.line}:${error.column}`)} has an error: ${(0,prose/* name */.U)(error.message)}`);
    const told = changes.map(({ key, from, to }) => (0,prose/* say */.c) `Once merged, ${(0,prose/* name */.U)(key)} is ${(0,prose/* name */.U)(shown(to))} instead of ${(0,prose/* name */.U)(shown(from))}.`);
    return [...wrong, ...told];
}
const shown = (value) => (value === undefined ? 'not set' : JSON.stringify(value));
const firstOf = (...lists) => lists.find((list) => list !== undefined && list.length > 0) ?? [];


/***/ })

};
