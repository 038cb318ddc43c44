export const id = 823;
export const ids = [823];
export const modules = {

/***/ 4195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P0: () => (/* binding */ recordedOutcome),
/* harmony export */   VZ: () => (/* binding */ rowCounts),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   h6: () => (/* binding */ idleOutcome),
/* harmony export */   yL: () => (/* binding */ verdictOutcome)
/* harmony export */ });
/* harmony import */ var _src_report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4913);
/* harmony import */ var _src_report_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4834);
/* harmony import */ var _src_report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7912);



function idleOutcome(why, log) {
    log.info(`Nothing to do: ${why}.`);
    return {
        outputs: { status: 'idle' },
        exitCode: 0,
        json: { status: 'idle', why },
        text: () => `Nothing to do: ${why}.`
    };
}
function recordedOutcome(recorded, { strict, notes }) {
    const status = statusOf(recorded, notes);
    const { jobs, tests } = recorded.rows;
    const failed = tests.filter(({ outcome }) => outcome === 'failed' || outcome === 'error').length;
    const lines = [
        `${jobs.length} jobs and ${tests.length} test results recorded (${status}).`,
        ...recorded.unseen.map((prose) => `Not seen: ${(0,_src_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)(prose)}`)
    ];
    return {
        outputs: {
            status,
            segment: recorded.segment.name,
            jobs: String(jobs.length),
            tests: String(tests.length),
            'failed-tests': String(failed)
        },
        exitCode: strict && (status === 'partial' || status === 'degraded') ? 1 : 0,
        json: {
            status,
            segment: recorded.segment.name,
            rows: rowCounts(recorded.rows),
            unseen: recorded.unseen.map((prose) => (0,_src_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)(prose))
        },
        text: () => lines.join('\n')
    };
}
function statusOf({ appended, unseen }, notes) {
    if (appended.is === 'failed')
        return 'degraded';
    if (unseen.length + notes.length > 0)
        return 'partial';
    return appended.is === 'read-only' ? 'read-only' : 'complete';
}
function rowCounts(rows) {
    const { runs, jobs, steps, tests, changes, deployments, decisions, labels } = rows;
    return {
        runs: runs.length,
        jobs: jobs.length,
        steps: steps.length,
        tests: tests.length,
        changes: changes.length,
        deployments: deployments.length,
        decisions: decisions.length,
        labels: labels.length
    };
}
const FAIL_ON = ['never', 'fail', 'warn', 'unsure'];
/** Which verdicts fail the step. `unsure` fails on what could not be judged, too. */
const FAILING = {
    never: [],
    fail: ['fail'],
    warn: ['fail', 'warn'],
    unsure: ['fail', 'warn', 'inconclusive', 'no-data']
};
function verdictOutcome(verdict, { failOn, commentId }) {
    const failing = FAILING[failOn];
    return {
        outputs: {
            verdict: verdict.is,
            findings: String(verdict.findings.length),
            'comment-id': commentId === undefined ? '' : String(commentId)
        },
        exitCode: failing.includes(verdict.is) ? 1 : 0,
        json: (0,_src_report_json_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .a)(verdict),
        text: ({ colours }) => (0,_src_report_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .F)(verdict, { colour: colours })
    };
}


/***/ }),

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
    if (typeof setting === 'string')
        return (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .idleOutcome */ .h6)(setting, world.log);
    const recorded = await recordWith(setting, world);
    return (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .recordedOutcome */ .P0)(recorded, { strict: asked.strict, notes: setting.notes });
}
/** Records the target of a job, and leaves a copy for the later steps of the same job. */
async function recordWith(setting, { clock, log }) {
    const { store, jobStore, runs, workspace, target, recording } = setting;
    for (const note of setting.notes)
        log.warn(note);
    const recorded = await (0,_src_flows_record_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g)({ store, clock, log, runs, ...(target.isOwnRun ? { workspace } : {}) }, recording);
    await jobStore.append(recorded.segment);
    return recorded;
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
// EXTERNAL MODULE: ./build/src/io/runner/version.js + 1 modules
var version = __webpack_require__(7060);
// EXTERNAL MODULE: ./build/actions/config.js + 15 modules
var config = __webpack_require__(3188);
// EXTERNAL MODULE: ./build/src/ingest/present.js
var present = __webpack_require__(8141);
// EXTERNAL MODULE: ./build/src/ingest/trust.js
var ingest_trust = __webpack_require__(2404);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(3945);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
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



/** Events about people and pages: the runs they start build nothing. */
const HOUSEKEEPING = new Set([
    'branch_protection_rule',
    'discussion',
    'discussion_comment',
    'fork',
    'gollum',
    'issues',
    'label',
    'milestone',
    'page_build',
    'public',
    'star',
    'watch'
]);
function targetOf(runner, given) {
    if (HOUSEKEEPING.has(runner.event))
        return { is: 'idle', why: `an ${runner.event} event builds nothing` };
    const parsed = parseEvent(runner.event, runner.payload);
    const event = parsed.is === 'known' ? parsed.value : { name: runner.event };
    if (event.name === 'workflow_run')
        return ofEarlierRun(runner, event, given.now);
    return { is: 'target', target: ownRun(runner, event, given) };
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
        recorder: `${runner.workflowPath ?? runner.workflow} ${runner.jobKey}${matrix}`,
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
function ofEarlierRun(runner, event, now) {
    if (event.action !== 'completed')
        return { is: 'idle', why: 'the run that this is about has not ended yet' };
    if (event.runId === undefined || event.headSha === undefined)
        return { is: 'idle', why: 'the event does not name the run that it is about' };
    const home = homeOf(runner, event);
    return {
        is: 'target',
        target: {
            home,
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
        }
    };
}
function homeOf(runner, event) {
    const { repository, repositoryId = 0 } = runner;
    return (0,present/* present */.E)({ repository, repositoryId, defaultBranch: event.defaultBranch });
}
const target_pullRequestOf = (event) => event.name.startsWith('pull_request') || event.name === 'merge_group' ? event.number : undefined;

;// CONCATENATED MODULE: ./build/actions/setting.js





/** Requests that one recording may make, of the 1,000 an hour that a repository has. */
const MOST_REQUESTS = 30;
/** How the time of a step is shared, so that the history is kept and people are told even when GitHub answers slowly. */
const SHARE = { reading: 0.45, storing: 0.3 };
/** Sets a job up, or tells in a sentence why there is nothing to do; then nothing heavy is loaded. */
async function settle(asked, world) {
    const { runner, deadline, log } = world;
    if (runner === undefined)
        throw new Error('an action without a runner');
    const given = { checkRunId: asked['check-run-id'], matrix: asked.matrix, now: world.clock.now() };
    const targeting = targetOf(runner, given);
    if (targeting.is === 'idle')
        return targeting.why;
    const { target } = targeting;
    if (asked.token === undefined)
        throw new problem/* Problem */.A({
            where: 'input token:',
            what: 'The token is empty',
            todo: 'Leave the input out, or pass a token'
        });
    const [{ gitHubClient }, { gitHubRuns }, { gitHubConfig }, { readZip }, { workspaceAt, DEFAULT_REPORTS }, { storesOfJob }, { untrackedReports }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(239), __webpack_require__.e(133)]).then(__webpack_require__.bind(__webpack_require__, 9133)),
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
    const found = await gitHubConfig(client, { ...home, defaultBranch: home.defaultBranch }, configPlace).inForce();
    const { inForce, notes } = readConfig(found);
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
            recorder: target.recorder,
            ...(target.job === undefined ? {} : { job: target.job }),
            reports: firstOf(asked.reports, inForce.record.reports, DEFAULT_REPORTS),
            artifacts: firstOf(asked.artifacts, inForce.record.artifacts),
            foreshock: version/* VERSION */.x
        },
        notes
    };
}
/** A configuration that cannot be used relaxes nothing: the defaults are in force, and the reader is told. */
function readConfig(found) {
    if (found.is === 'unknown')
        return {
            inForce: config/* config */.$.defaults(),
            notes: [`The configuration could not be read, so the defaults are in force. ${found.because.message}`]
        };
    const parsed = config/* config */.$.inForce(found.value);
    if (parsed.ok)
        return { inForce: parsed.config.config, notes: parsed.notes };
    return { inForce: config/* config */.$.defaults(), notes: [`The defaults are in force.\n${(0,located/* renderLocated */.fz)(parsed)}`] };
}
const firstOf = (...lists) => lists.find((list) => list !== undefined && list.length > 0) ?? [];


/***/ }),

/***/ 6209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   PT: () => (/* binding */ lineStart),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   cZ: () => (/* binding */ fromMarkerValue),
/* harmony export */   lx: () => (/* binding */ shortName),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   u: () => (/* binding */ markerValue),
/* harmony export */   xr: () => (/* binding */ annotationText)
/* harmony export */ });
/* unused harmony exports html, cell, fence */
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(997);
/** Untrusted text made harmless, one function a sink. Markdown made here is one line and fits a table cell as it is. */

/** Longest name that is shown; the rest of it is in the history. */
const NAME_POINTS = 160;
/** A name, in one line and no longer than a reader can take in. */
function shortName(text) {
    const name = (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, NAME_POINTS * 8)).trim(), NAME_POINTS);
    return name === '' ? '(no name)' : name;
}
/**
 * A name as a code span, in which GitHub finds no mentions, references, links or emoji. Backticks, pipes and
 * backslashes mean different things inside and outside tables, so that such names are spelt in entities.
 */
function code(text) {
    const name = shortName(text);
    return /[`|\\]|<!--|-->/.test(name) ? `<code>${html(name)}</code>` : `\`${name}\``;
}
/** Text for HTML: between tags, and inside a quoted attribute. Markdown finds nothing in it either. */
const html = (text) => (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text).replace(/[!-/:-@[-`{-~]/g, entity);
/** Text that means itself: no emphasis, links, images, tags, mentions, references, emoji or formulas. */
const markdownText = (text) => lineStart(withoutReferences((0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text)).replace(/[\\|`*_[\]<>~&$]/g, (sign) => SPELT[sign] ?? `\\${sign}`));
/** Markdown that is no heading, list or code because of how it begins. */
const lineStart = (markdown) => markdown
    .replace(/^\s{2,}/, ' ')
    .replace(/^(\s?)([-+=#])/, '$1\\$2')
    .replace(/^(\s?\d+)([.)])/, '$1\\$2');
/** One cell of a table, whatever the text holds. */
const cell = (text) => markdownText(text).trim() || ' ';
/** A block of text in a fence that is longer than every run of backticks in it. */
function fence(text) {
    const lines = manyLines(text);
    const longest = (lines.match(/`+/g) ?? []).reduce((length, run) => Math.max(length, run.length), 2);
    const ticks = '`'.repeat(longest + 1);
    return `${ticks}text\n${lines}\n${ticks}`;
}
/** A value inside a hidden marker: it ends neither the word nor the comment around it. */
const markerValue = (text) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/[!'()*~-]/g, percent);
/** What `markerValue` wrote; `undefined` for anything else. */
function fromMarkerValue(value) {
    try {
        const text = decodeURIComponent(value);
        return markerValue(text) === value ? text : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * One line for a log on which the runner will not act. The runner compares by culture: it sees `::` and `##[` through
 * characters that sort as nothing, so those go first, and what parts the signs is a plain blank.
 */
const logLine = (text) => withoutCommands(withoutIgnorables((0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text)));
/** The last word on a line that was put together from clean parts. */
const withoutCommands = (line) => line.replaceAll('##[', '# #[').replace(/^(\s*):(?=:)/, '$1: ');
/** Text for an annotation's message: it may keep its lines, none of which is a command. */
const annotationText = (text) => (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .manyLines */ .hw)(text).split('\n').map(logLine).join('\n');
const withoutIgnorables = (line) => line.replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '');
/** GitHub looks for references in the finished page, where escapes are gone: only another character parts them. */
const withoutReferences = (text) => text
    .replace(/@(?=\S)/g, `@${PART}`)
    .replace(/#(?=\w)/g, `#${PART}`)
    .replace(/(?<=[a-z])-(?=\d)/gi, `-${PART}`)
    .replace(/:(?=\/|[\w+-]+:)|(?<=mailto|xmpp):/gi, `:${PART}`)
    .replace(/(?<=www)\./gi, `${PART}.`)
    .replace(/(?<![0-9a-z])[0-9a-f]{7,64}(?![0-9a-z])/gi, (sha) => sha.replace(/.{6}(?=.)/g, `$&${PART}`));
/** A backslash before these means another thing in tables, or nothing at all to GitHub's formulas. */
const SPELT = { '\\': '&#92;', '|': '&#124;', $: '<span>$</span>' };
/** The zero-width space: shown as nothing, and not part of any word. */
const PART = '\u200b';
const entity = (sign) => `&#${sign.charCodeAt(0)};`;
const percent = (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;


/***/ }),

/***/ 997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   hw: () => (/* binding */ manyLines)
/* harmony export */ });
/** What stands in for a character that must not be shown. */
const REPLACEMENT = '\ufffd';
/** Escape sequences of a terminal: CSI, OSC with its end, and the two-character ones. */
const TERMINAL_SEQUENCES = /[\u001b\u009b]\[?[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)/g;
const LINE_ENDS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
/** What is left of C0 and C1 once line ends and tabs are gone. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/** Marks, embeddings, overrides and isolates: they can make a name read as another one. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const LONE_SURROGATES = /\p{Surrogate}/gu;
/** One line of visible characters: no terminal sequences, controls, bidi controls or lone surrogates. */
const oneLine = (text) => withoutControls(text.replace(TERMINAL_SEQUENCES, '').replace(LINE_ENDS, ' '));
/** The same for a text that may keep its lines, which all end in `\n` then. */
const manyLines = (text) => text.replace(TERMINAL_SEQUENCES, '').replace(LINE_ENDS, '\n').split('\n').map(withoutControls).join('\n');
/** At most so many code points, the last of them `…` where something was left out. */
function cut(text, mostPoints) {
    if (text.length <= mostPoints)
        return text;
    let points = 0;
    let units = 0;
    let end = 0;
    for (const point of text) {
        if (points === mostPoints)
            return `${text.slice(0, end)}…`;
        points += 1;
        units += point.length;
        if (points < mostPoints)
            end = units;
    }
    return text;
}
const withoutControls = (line) => line.replaceAll('\t', ' ').replace(CONTROLS, '').replace(BIDI, REPLACEMENT).replace(LONE_SURROGATES, REPLACEMENT);


/***/ }),

/***/ 7912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toJson)
/* harmony export */ });
/* unused harmony export jsonText */



/** The verdict as plain data with stable keys, always in the same order. */
const toJson = ({ is, headline, findings, unseen }) => ({
    version: 1,
    verdict: is,
    headline: exact(headline),
    findings: findings.map(findingJson),
    unseen: unseen.map(exact)
});
/**
 * Any plain data as JSON text that can be printed in a job: it parses to the same values, and holds neither a command of
 * the runner nor a character that a terminal would obey.
 */
const jsonText = (value) => JSON.stringify(value, undefined, 2)
    .replace(/[\u007f-\u009f\u2028\u2029\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, escaped)
    .replace(/#(?=[#[])/g, escaped);
const findingJson = (finding) => ({
    detector: finding.detector,
    level: finding.level,
    subject: subjectJson(finding.subject),
    headline: exact(finding.headline),
    ...(finding.now === undefined ? {} : { now: measureJson(finding.now) }),
    ...(finding.usual === undefined ? {} : { usual: measureJson(finding.usual) }),
    evidence: finding.evidence.map(exact),
    fingerprint: finding.fingerprint,
    trust: finding.trust
});
const measureJson = ({ value, unit }) => ({ value, unit });
const subjectJson = ({ what, workflow, job, step, suite, test }) => ({
    what,
    workflow,
    ...(job === undefined ? {} : { job }),
    ...(step === undefined ? {} : { step }),
    ...(suite === undefined ? {} : { suite }),
    ...(test === undefined ? {} : { test })
});
const exact = (prose) => prose.map((part) => (typeof part === 'string' ? part : part.name)).join('');
const escaped = (sign) => Array.from({ length: sign.length }, (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');


/***/ }),

/***/ 650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cZ: () => (/* binding */ numbersOf),
/* harmony export */   xP: () => (/* binding */ measure)
/* harmony export */ });
/* unused harmony exports duration, ratio, count, compared */

/** The narrow no-break space, which parts thousands and never breaks a number over two lines. */
const NARROW = '\u202f';
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** `850 ms`, `41.5 s`, `4.1 min`, `2 h 5 min`. */
function duration(ms) {
    if (!isShown(ms))
        return 'unknown';
    if (ms < 999.5)
        return `${Math.round(ms)} ms`;
    const unit = DURATION_UNITS.find(({ below }) => ms < below);
    return unit === undefined ? hours(ms) : `${(ms / unit.ms).toFixed(1)} ${unit.name}`;
}
/** `12 %`, `0.4 %`; a tiny share is `< 0.1 %`, never nothing. */
function ratio(share) {
    if (!isShown(share))
        return 'unknown';
    const percent = share * 100;
    if (percent > 0 && percent < 0.05)
        return `< 0.1${NARROW}%`;
    return `${percent < 9.95 ? trimmed(percent) : thousands(Math.round(percent))}${NARROW}%`;
}
/** `3 204`, `0.5`. */
function count(number) {
    if (!isShown(number))
        return 'unknown';
    return number < 100 ? trimmed(number) : thousands(Math.round(number));
}
/** A number with its unit. */
const measure = ({ value, unit }) => WRITERS[unit](value);
/** `4.1 min, usually 1.0`: the second number repeats the unit only where it is another one. */
function compared(now, usual) {
    const first = measure(now);
    const second = measure(usual);
    const unit = unitOf(first);
    const plain = unit !== '' && unitOf(second) === unit ? second.slice(0, -unit.length).trim() : second;
    return `${first}, usually ${plain}`;
}
/** The numbers of a finding as one sentence, or none where it has none. */
function numbersOf({ now, usual }) {
    if (now === undefined)
        return [];
    return [`${usual === undefined ? measure(now) : compared(now, usual)}.`];
}
const WRITERS = { ms: duration, ratio, count };
/** A unit ends where rounding would show the next one: 59.96 s are `1.0 min`. */
const DURATION_UNITS = [
    { name: 's', ms: SECOND, below: 59.95 * SECOND },
    { name: 'min', ms: MINUTE, below: 59.95 * MINUTE }
];
function hours(ms) {
    const minutes = Math.round(ms / MINUTE);
    const rest = minutes % (HOUR / MINUTE);
    const whole = `${thousands(Math.floor(minutes / (HOUR / MINUTE)))} h`;
    return rest === 0 ? whole : `${whole} ${rest} min`;
}
/** The word after the only number of a measure: `2 h 5 min` has two, and so no unit that could be left out. */
const unitOf = (shown) => /^[\d.\u202f]+?\s([a-z%]+)$/.exec(shown)?.[1] ?? '';
const isShown = (value) => Number.isFinite(value) && value >= 0;
const trimmed = (value) => value.toFixed(1).replace(/\.0$/, '');
const thousands = (whole) => whole.toFixed(0).replace(/\B(?=(?:\d{3})+$)/g, NARROW);


/***/ }),

/***/ 4834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ terminal)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(650);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4913);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1849);





/** What the command line prints: the verdict in one line, each finding with its numbers and evidence, what was not seen. */
function terminal(verdict, { colour }) {
    const paint = colour ? painted : plain;
    const named = (name) => paint('bold', name);
    const verdictWords = `${_verdict_words_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT_SYMBOLS */ .CA[verdict.is]} ${_verdict_words_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT_WORDS */ ._G[verdict.is]}`;
    return [
        `${paint(VERDICT_COLOURS[verdict.is], verdictWords)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Q)(verdict.headline, named)}`,
        ...verdict.findings.flatMap((finding) => ['', ...findingLines(finding, { paint, named })]),
        ...(verdict.unseen.length === 0 ? [] : ['', 'Not seen, so not judged:']),
        ...verdict.unseen.map((prose) => `  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Q)(prose, named)}`)
    ].join('\n');
}
const VERDICT_COLOURS = {
    pass: 'green',
    warn: 'yellow',
    fail: 'red',
    inconclusive: 'dim',
    'no-data': 'dim'
};
const LEVEL_COLOURS = { note: 'dim', warn: 'yellow', fail: 'red' };
function findingLines(finding, { paint, named }) {
    const { detector, level, headline, evidence } = finding;
    return [
        `${paint(LEVEL_COLOURS[level], level)}  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Q)(headline, named)}`,
        ...(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .numbersOf */ .cZ)(finding).map((line) => `      ${line}`),
        ...evidence.map((prose) => `      ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Q)(prose, named)}`),
        `      ${paint('dim', (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Q)([{ name: detector }, '  ', { name: finding.fingerprint }]))}`
    ];
}
/** SGR codes of ECMA-48: on, and off again. */
const CODES = { green: [32, 39], yellow: [33, 39], red: [31, 39], dim: [2, 22], bold: [1, 22] };
const painted = (colour, words) => `\u001b[${CODES[colour][0]}m${words}\u001b[${CODES[colour][1]}m`;
const plain = (_colour, words) => words;


/***/ }),

/***/ 4913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ text)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6209);


/** A sentence in plain text, in one line, for terminals, logs and annotations. `dress` may colour the names. */
const text = (prose, dress = (name) => name) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommands */ .Df)(prose.map((part) => (typeof part === 'string' ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)(part) : dress((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .lx)(part.name))))).join(''));


/***/ }),

/***/ 1849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ VERDICT_SYMBOLS),
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   vh: () => (/* binding */ WORST_FIRST)
/* harmony export */ });

/** Each verdict in words. What was not seen never sounds like good news. */
const VERDICT_WORDS = {
    pass: 'all clear',
    warn: 'worth a look',
    fail: 'worth stopping for',
    inconclusive: 'undecided',
    'no-data': 'nothing was seen'
};
/** The one symbol of a comment. */
const VERDICT_SYMBOLS = {
    pass: '✓',
    warn: '⚠',
    fail: '✗',
    inconclusive: '○',
    'no-data': '○'
};
/** The worst first: what a reader must not miss, then what nobody could judge, then good news. */
const WORST_FIRST = ['fail', 'warn', 'inconclusive', 'no-data', 'pass'];


/***/ })

};
