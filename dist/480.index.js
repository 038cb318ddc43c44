export const id = 480;
export const ids = [480,188,861,606];
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

/***/ 1480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordAtTerminal: () => (/* binding */ recordAtTerminal)
/* harmony export */ });
/* harmony import */ var _src_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3965);
/* harmony import */ var _src_flows_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5100);
/* harmony import */ var _src_ingest_present_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8141);
/* harmony import */ var _src_ingest_trust_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2404);
/* harmony import */ var _src_io_git_untracked_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(606);
/* harmony import */ var _src_io_runner_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7060);
/* harmony import */ var _src_io_workspace_workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1188);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4195);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6166);









/** Records one attempt of a run by its id: from GitHub where there is a token, and the reports that lie here. */
async function recordAtTerminal(asked, world) {
    if (asked.run === undefined)
        throw noRun();
    if (asked.store === 'cache')
        throw noCache();
    const setting = await (0,_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .settleAtTerminal */ .$)(asked, world, world.folder);
    const { store, runs, home, root, config } = setting;
    if (setting.noRuns !== undefined)
        world.log.info(`Jobs and steps were not read from GitHub: ${setting.noRuns}.`);
    const self = runOf(asked, asked.run, { setting, now: world.clock.now() });
    const recorded = await (0,_src_flows_record_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g)({
        store,
        clock: world.clock,
        log: world.log,
        workspace: (0,_src_io_git_untracked_js__WEBPACK_IMPORTED_MODULE_3__.untrackedReports)((0,_src_io_workspace_workspace_js__WEBPACK_IMPORTED_MODULE_5__.workspaceAt)(root), root),
        ...(runs === undefined ? {} : { runs })
    }, {
        home,
        self,
        recorder: asked.job,
        reports: firstOf(asked.reports, config.record.reports, _src_io_workspace_workspace_js__WEBPACK_IMPORTED_MODULE_5__.DEFAULT_REPORTS),
        artifacts: firstOf(asked.artifacts, config.record.artifacts),
        foreshock: _src_io_runner_version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x
    });
    return (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_6__/* .recordedOutcome */ .P0)(recorded, { strict: asked.strict, notes: [] });
}
const firstOf = (...lists) => lists.find((list) => list.length > 0) ?? [];
function runOf(asked, runId, { setting, now }) {
    const { checkout, home } = setting;
    const sha = asked.sha ?? checkout?.headSha;
    if (sha === undefined)
        throw noCommit();
    const branch = asked.branch ?? checkout?.branch;
    return {
        ...(0,_src_ingest_present_js__WEBPACK_IMPORTED_MODULE_8__/* .present */ .E)({ branch }),
        runId,
        attempt: asked.attempt,
        workflow: 'local',
        event: 'push',
        sha,
        status: 'in_progress',
        trust: (0,_src_ingest_trust_js__WEBPACK_IMPORTED_MODULE_2__/* .trustOf */ .A)({ event: 'push', branch, headRepository: home.repository }, home),
        witness: 'runner',
        observedAt: now
    };
}
const noRun = () => new _src_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
    what: 'There is no run to record',
    todo: 'Name it: --run 4711 --attempt 1. To read this checkout as it is, use foreshock scan'
});
const noCache = () => new _src_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
    what: 'The cache of GitHub Actions can be reached from a job alone',
    todo: 'At a terminal, keep the history with --store directory --directory DIR'
});
const noCommit = () => new _src_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({ what: 'The commit of the run is not known', todo: 'Name it with --sha, or run this in its checkout' });


/***/ }),

/***/ 9861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  storeAtTerminal: () => (/* binding */ storeAtTerminal),
  storesOfJob: () => (/* binding */ storesOfJob)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/domain/problem.js
var problem = __webpack_require__(3965);
// EXTERNAL MODULE: ./build/src/io/github/ask.js
var ask = __webpack_require__(2521);
;// CONCATENATED MODULE: ./build/src/io/github/cache-keys.js

const PER_PAGE = 100;
/** Keys of the cache entries that a run on `refs` may restore and that begin with `prefix`, newest first. */
function listCacheKeys(client, { repository, refs }) {
    const [owner = '', repo = ''] = repository.split('/');
    return (prefix) => (0,ask/* ask */.k)(client, { what: 'the list of cache entries', permission: 'actions: read' }, async () => {
        const { data } = await client.octokit.rest.actions.getActionsCacheList({
            owner,
            repo,
            key: prefix,
            per_page: PER_PAGE,
            sort: 'created_at',
            direction: 'desc'
        });
        const caches = data.actions_caches;
        if (!Array.isArray(caches))
            throw new Error('the answer holds no list of entries');
        return data.actions_caches.flatMap(({ key, ref }) => key !== undefined && ref !== undefined && refs.includes(ref) ? [key] : []);
    });
}

// EXTERNAL MODULE: ./build/src/io/store/index.js + 8 modules
var io_store = __webpack_require__(0);
// EXTERNAL MODULE: ./build/src/history/manifest.js
var manifest = __webpack_require__(2365);
;// CONCATENATED MODULE: ./build/actions/stores.js





/** The history of a job, and the small one that its own steps share. */
function storesOfJob({ store, directory, config }, { runner, client, target, deadline }) {
    const context = {
        workspace: runner.workspace,
        temp: runner.temp,
        cacheMode: runner.cacheMode,
        deadline,
        damageOf,
        listCacheKeys: listCacheKeys(client, { repository: target.home.repository, refs: readableRefs(runner, target) })
    };
    const path = directory ?? config.history.directory.path;
    return {
        store: (store ?? config.history.store) === 'directory'
            ? io_store/* stores */.z.directory.create({ path }, context)
            : io_store/* stores */.z.cache.create(config.history.cache, context),
        jobStore: io_store/* stores */.z.directory.create({ path: (0,external_node_path_.join)(runner.temp, 'foreshock') }, context)
    };
}
/** The history at a terminal: a folder, in the checkout unless it is named. */
function storeAtTerminal({ directory, config }, { deadline }, folder) {
    const context = { workspace: folder, temp: folder, deadline, damageOf };
    return io_store/* stores */.z.directory.create({ path: directory ?? config.history.directory.path }, context);
}
/** A run restores what its own ref, the base of its pull request and the default branch have saved. */
function readableRefs(runner, { home }) {
    const branches = [runner.baseRef, home.defaultBranch].filter((branch) => branch !== undefined);
    return [runner.ref, ...branches.map((branch) => `refs/heads/${branch}`)];
}
function damageOf(segment) {
    const checked = (0,manifest/* checkSegment */.cr)(segment);
    return checked.is === 'damaged' ? checked.because : undefined;
}


/***/ }),

/***/ 6166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ settleAtTerminal)
});

// EXTERNAL MODULE: ./build/src/domain/problem.js
var problem = __webpack_require__(3965);
// EXTERNAL MODULE: ./build/src/history/manifest.js
var manifest = __webpack_require__(2365);
;// CONCATENATED MODULE: ./build/src/history/repository-of.js

/** Whose history a store holds, as its newest readable segment says; undefined of an empty one. */
async function repositoryOf(store) {
    const opened = await store.open();
    if (opened.is === 'unknown')
        return undefined;
    for (const name of [...(await store.names())].sort().reverse()) {
        const segment = await store.read(name);
        if (segment.is === 'unknown')
            continue;
        const checked = (0,manifest/* checkSegment */.cr)(segment.value);
        if (checked.is === 'intact')
            return checked.manifest.about.repositoryId;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/ingest/present.js
var present = __webpack_require__(8141);
// EXTERNAL MODULE: ./build/src/io/git/local-config.js
var local_config = __webpack_require__(4745);
// EXTERNAL MODULE: ./build/src/domain/answer.js
var answer = __webpack_require__(6462);
// EXTERNAL MODULE: ./build/src/io/git/git.js
var git = __webpack_require__(9502);
;// CONCATENATED MODULE: ./build/src/io/git/remote.js
/** Reads the URL of a remote in any of git's spellings. What may be a secret in it is not looked at. */
function remoteOf(url) {
    const { host, path } = SPELLINGS.map((spelling) => spelling.exec(url)?.groups).find(Boolean) ?? {};
    const [owner, name, ...more] = (path ?? '')
        .replace(/\/+$/u, '')
        .replace(/\.git$/u, '')
        .split('/');
    if (host === undefined || more.length > 0)
        return undefined;
    if (!isName(owner) || !isName(name))
        return undefined;
    return { host: host.toLowerCase(), owner, name };
}
const SPELLINGS = [
    /^(?:https?|ssh|git|git\+ssh):\/\/(?:[^@/\s]*@)?(?<host>[\w.-]+)(?::\d{1,5})?\/(?<path>[^\s?#]+)$/iu,
    /^(?:[^@/:\s]+@)?(?<host>[\w.-]{2,}):(?!\/\/)(?<path>[^\s:?#]+)$/iu
];
const isName = (text) => text !== undefined && /^[\w.-]{1,100}$/u.test(text) && !/^\.{1,2}$/u.test(text);

;// CONCATENATED MODULE: ./build/src/io/git/checkout.js




async function checkoutAt(folder) {
    try {
        const root = await line(folder, ['rev-parse', '--show-toplevel']);
        const headSha = await line(folder, ['rev-parse', '--verify', '--end-of-options', 'HEAD']);
        const branch = await perhaps(folder, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
        const defaultBranch = await defaultBranchOf(folder);
        const remote = await remoteAt(folder);
        const changes = await (0,git/* git */.$Y)(folder, [
            'status',
            '--porcelain',
            '-z',
            '--untracked-files=no',
            '--ignore-submodules=all'
        ]);
        return (0,answer/* known */.eO)({
            root,
            headSha,
            ...(branch === undefined ? undefined : { branch }),
            ...(defaultBranch === undefined ? undefined : { defaultBranch }),
            ...(remote === undefined ? undefined : { remote }),
            isDirty: changes !== ''
        });
    }
    catch (error) {
        if (error instanceof problem/* Problem */.A)
            return (0,answer/* unknown */.L5)(error);
        throw error;
    }
}
async function defaultBranchOf(folder) {
    const head = await perhaps(folder, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']);
    if (head?.startsWith('origin/') === true)
        return head.slice('origin/'.length);
    for (const name of ['main', 'master']) {
        for (const ref of [`refs/remotes/origin/${name}`, `refs/heads/${name}`]) {
            if ((await perhaps(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', ref])) !== undefined)
                return name;
        }
    }
    return undefined;
}
async function remoteAt(folder) {
    const names = ((await perhaps(folder, ['remote'])) ?? '').split('\n').filter((name) => name !== '');
    const name = names.includes('origin') ? 'origin' : names.length === 1 ? names[0] : undefined;
    if (name === undefined)
        return undefined;
    const url = await perhaps(folder, ['config', '--get', `remote.${name}.url`]);
    return url === undefined ? undefined : remoteOf(url);
}
const line = async (folder, command) => (await (0,git/* git */.$Y)(folder, command)).replace(/\r?\n$/u, '');
/** For questions whose answer may be no: git then ends with a code and no words. */
async function perhaps(folder, command) {
    try {
        return await line(folder, command);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/config/located.js
var located = __webpack_require__(5454);
// EXTERNAL MODULE: ./build/actions/config.js + 15 modules
var config = __webpack_require__(3188);
// EXTERNAL MODULE: ./build/actions/stores.js + 1 modules
var stores = __webpack_require__(9861);
;// CONCATENATED MODULE: ./build/actions/terminal.js








/** A person may wait a little, and a checkout is scanned seldom: more than a recording may ask for. */
const MOST_REQUESTS = 60;
async function settleAtTerminal(asked, world, folder) {
    const found = await checkoutAt(folder);
    const checkout = found.is === 'known' ? found.value : undefined;
    const root = checkout?.root ?? folder;
    const settings = await configAt(asked.config, root);
    const store = (0,stores.storeAtTerminal)({ directory: asked.directory, config: settings }, world, root);
    const repository = nameOf(checkout, world);
    const token = firstOf(world.variables['GITHUB_TOKEN'], world.variables['GH_TOKEN']);
    const runs = repository === undefined || token === undefined ? undefined : await runsOf(repository, token, world, checkout);
    return {
        root,
        checkout,
        noCheckout: found.is === 'unknown' ? found.because : undefined,
        home: await homeOf({ repository, checkout, store, branch: asked.branch }),
        config: settings,
        store,
        runs,
        noRuns: whyNot(repository, token)
    };
}
async function configAt(path, workspace) {
    const text = await (0,local_config/* localConfig */.a)({ path, workspace }).inForce();
    if (text.is === 'unknown')
        throw text.because;
    const parsed = config/* config */.$.inForce(text.value);
    if (parsed.ok)
        return parsed.config.config;
    throw (0,located/* problemOf */.Zw)(parsed);
}
const nameOf = (checkout, { variables }) => firstOf(variables['GITHUB_REPOSITORY']) ??
    (checkout?.remote === undefined ? undefined : `${checkout.remote.owner}/${checkout.remote.name}`);
const firstOf = (...texts) => texts.find((text) => text !== undefined && text !== '');
async function runsOf(repository, token, world, checkout) {
    const [{ gitHubClient }, { gitHubRuns }, { readZip }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(239), __webpack_require__.e(133)]).then(__webpack_require__.bind(__webpack_require__, 9133)),
        __webpack_require__.e(/* import() */ 991).then(__webpack_require__.bind(__webpack_require__, 8372)),
        Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(660)]).then(__webpack_require__.bind(__webpack_require__, 3660))
    ]);
    const { deadline, log, variables } = world;
    const apiUrl = firstOf(variables['GITHUB_API_URL']) ?? apiOf(checkout?.remote?.host);
    const client = gitHubClient({ token, apiUrl, deadline, requests: MOST_REQUESTS, log });
    return gitHubRuns(client, repository, (zip) => readZip(zip));
}
/** GitHub Enterprise Server has its API beside its pages. */
const apiOf = (host) => host === undefined || host === 'github.com' ? 'https://api.github.com' : `https://${host}/api/v3`;
async function homeOf({ repository, checkout, store, branch }) {
    return (0,present/* present */.E)({
        repository: repository ?? 'local/checkout',
        repositoryId: (await repositoryOf(store)) ?? 0,
        defaultBranch: checkout?.defaultBranch ?? checkout?.branch ?? (branch === 'master' ? 'master' : 'main')
    });
}
function whyNot(repository, token) {
    if (repository === undefined)
        return 'this checkout has no remote on GitHub';
    return token === undefined ? 'there is no token. Set GITHUB_TOKEN to one that may read Actions' : undefined;
}


/***/ }),

/***/ 9502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   N2: () => (/* binding */ FIXED),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   cA: () => (/* binding */ environment)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3965);


/**
 * Runs one git command in `folder` and answers with what it printed. No shell; nothing of the configuration may start a
 * program, ask a question or wait for a lock.
 */
async function git(folder, command) {
    return await new Promise((resolve, reject) => {
        const options = { cwd: folder, env: environment(), maxBuffer: MOST_OUTPUT, timeout: PATIENCE_MS, windowsHide: true };
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...FIXED, ...command], { ...options, encoding: 'utf8' }, (error, stdout, stderr) => {
            if (error === null)
                resolve(stdout);
            else
                reject(problemOf({ folder, error, stderr }));
        });
    });
}
/** What every command begins with, here and where its output is streamed. */
const FIXED = [
    '--no-pager',
    '-c',
    'core.quotePath=false',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'diff.external=',
    '-c',
    'log.showSignature=false',
    '-c',
    'log.mailmap=false',
    '-c',
    'protocol.ext.allow=never'
];
const MOST_OUTPUT = 10_000_000;
const PATIENCE_MS = 60_000;
/** Git's own variables could move the command to another repository, or start a program: none of them is passed on. */
function environment() {
    const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: 'C',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        // A partial clone would fetch what it lacks; what is not here is not known.
        GIT_NO_LAZY_FETCH: '1'
    };
}
/** Says why git did not do it, in words that help. */
function problemOf({ folder, error, stderr }) {
    const known = REASONS.find(({ when }) => when({ folder, error, stderr }));
    const [what, todo] = known?.says ?? [`Git could not do it: ${firstLine(stderr) || error.message}`, undefined];
    return new _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A({ what, where: folder, cause: error, ...(todo === undefined ? undefined : { todo }) });
}
const REASONS = [
    {
        when: ({ stderr }) => stderr.includes('not a git repository'),
        says: ['The folder is not in a git repository', 'Run `actions/checkout` before, or start in a checkout']
    },
    {
        when: ({ stderr }) => stderr.includes('dubious ownership'),
        says: [
            'Git does not trust the folder, because another user owns it',
            'Run `git config --global --add safe.directory` with this folder, or check out as the user who runs this'
        ]
    },
    {
        when: ({ stderr }) => /unknown revision|bad object|bad revision|ambiguous argument|Needed a single rev/u.test(stderr),
        says: [
            'The checkout does not hold this commit or branch',
            'Check out the whole history: `actions/checkout` with `fetch-depth: 0`'
        ]
    },
    {
        when: ({ error }) => error.code === 'ENOENT',
        says: ['Git is not installed, or the folder does not exist', 'Install git, and check the folder']
    },
    {
        when: ({ error }) => error.killed === true,
        says: [`Git took longer than ${PATIENCE_MS / 1000} seconds`, 'Try again, or read fewer commits']
    }
];
const firstLine = (text) => text
    .split('\n', 1)
    .join('')
    .replace(/^fatal: /u, '')
    .slice(0, 300);


/***/ }),

/***/ 4745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ checkedOut),
/* harmony export */   a: () => (/* binding */ localConfig)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6462);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3965);




/** At a terminal the checkout at hand is the user's own: what stands in it is in force. */
const localConfig = (place) => ({
    inForce: () => checkedOut(place),
    proposed: () => checkedOut(place)
});
async function checkedOut({ path, workspace }) {
    try {
        return (0,_domain_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)({ path, text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path), 'utf8'), at: 'the working tree' });
    }
    catch (cause) {
        if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')
            return (0,_domain_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(undefined);
        return (0,_domain_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)(new _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A({ where: path, what: 'The configuration could not be read', cause }));
    }
}


/***/ }),

/***/ 606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   untrackedReports: () => (/* binding */ untrackedReports)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9502);

/** Paths are handed to git in portions, for a command line has an end. */
const PORTION = 500;
/** A workspace without the files that are part of the repository: a report that was committed is a sample, not a result. */
function untrackedReports(workspace, folder) {
    return {
        async reports(patterns) {
            const found = await workspace.reports(patterns);
            if (found.is === 'unknown' || found.value.length === 0)
                return found;
            const tracked = await trackedAmong(found.value, folder);
            return { is: 'known', value: found.value.filter(({ path }) => !tracked.has(path)) };
        }
    };
}
async function trackedAmong(files, folder) {
    const tracked = new Set();
    for (let start = 0; start < files.length; start += PORTION) {
        const paths = files.slice(start, start + PORTION).map(({ path }) => path);
        for (const path of await listed(folder, paths))
            tracked.add(path);
    }
    return tracked;
}
/** Outside a checkout nothing is tracked. */
async function listed(folder, paths) {
    try {
        const names = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(folder, ['--literal-pathspecs', 'ls-files', '-z', '--', ...paths]);
        return names.split('\0').filter((path) => path !== '');
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 2521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ statusOf),
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _domain_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6462);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3965);


/** Asks GitHub within the client's time. Whatever goes wrong becomes an `unknown` that says what to do about it. */
async function ask(client, question, request) {
    try {
        return (0,_domain_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(await client.deadline.race(request(), `Asking GitHub for ${question.what}`));
    }
    catch (cause) {
        return (0,_domain_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(problemOf(question, cause));
    }
}
function statusOf(error) {
    return typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
        ? error.status
        : undefined;
}
function problemOf(question, cause) {
    if (cause instanceof _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A)
        return cause;
    const status = statusOf(cause);
    const what = `GitHub did not give ${question.what}`;
    if (status === 403 && /rate limit/i.test(String(cause)))
        return new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({ what: `${what}: the rate limit is reached`, todo: 'The next recording catches up', cause });
    if (status === 401)
        return new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({ what: `${what}: the token is not valid`, todo: 'Pass a valid token', cause });
    if (status === 403 || status === 404)
        return new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
            what: `${what} (${status})`,
            todo: `If it exists, add \`permissions: { ${question.permission} }\` to the job`,
            cause
        });
    return new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({ what: `${what}${status === undefined ? '' : ` (${status})`}: ${firstLine(cause)}`, cause });
}
const firstLine = (cause) => (cause instanceof Error ? cause.message : String(cause)).split('\n', 1)[0]?.slice(0, 200) ?? '';


/***/ }),

/***/ 1188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DEFAULT_REPORTS: () => (/* binding */ DEFAULT_REPORTS),
  workspaceAt: () => (/* binding */ workspaceAt)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/domain/answer.js
var answer = __webpack_require__(6462);
// EXTERNAL MODULE: ./build/src/domain/problem.js
var problem = __webpack_require__(3965);
// EXTERNAL MODULE: ./build/src/schema/config-glob.js + 1 modules
var config_glob = __webpack_require__(2578);
;// CONCATENATED MODULE: ./build/src/io/workspace/report-file.js


/**
 * A report on disk. It is opened late, so what it is gets checked again then: neither a link nor a pipe nor a device is
 * read, and no more than 100 MB of anything.
 */
function reportFile({ path, real, bytes }) {
    return { path, bytes, open: () => contents(path, real) };
}
const MOST_BYTES = 100_000_000;
const READ_ONLY = promises_.constants.O_RDONLY | orNothing(promises_.constants.O_NOFOLLOW) | orNothing(promises_.constants.O_NONBLOCK);
/** Windows has no such flags. */
function orNothing(flag) {
    return flag ?? 0;
}
async function* contents(path, real) {
    const file = await (0,promises_.open)(real, READ_ONLY).catch((cause) => {
        throw new problem/* Problem */.A({
            what: 'The report could not be opened',
            where: path,
            todo: 'Check that it is still there',
            cause
        });
    });
    try {
        const facts = await file.stat();
        if (!facts.isFile())
            throw new problem/* Problem */.A({ what: 'The report is not a regular file', where: path });
        if (facts.size > MOST_BYTES)
            throw tooLarge(path, facts.size);
        let read = 0;
        for await (const chunk of chunksOf(file)) {
            read += chunk.length;
            if (read > MOST_BYTES)
                throw tooLarge(path, read);
            yield chunk;
        }
    }
    finally {
        await file.close();
    }
}
/** Each chunk has memory of its own, for its reader may keep it. */
async function* chunksOf(file) {
    for (;;) {
        const { bytesRead, buffer } = await file.read(new Uint8Array(CHUNK), 0, CHUNK);
        if (bytesRead === 0)
            return;
        yield buffer.subarray(0, bytesRead);
    }
}
const CHUNK = 65_536;
const tooLarge = (path, bytes) => new problem/* Problem */.A({
    what: `The report is larger than 100 MB (${Math.round(bytes / 1e6)} MB or more)`,
    where: path,
    todo: 'Leave the captured output out of the report, or split it'
});

;// CONCATENATED MODULE: ./build/src/io/workspace/walk.js



/**
 * The files and links below some folders of `root`, as paths from there with `/`, sorted. Folders behind links are not
 * entered: a walk stays inside, and ends.
 */
async function walk(root, folders, limit = 100_000) {
    const files = [];
    const waiting = outermost(folders);
    let seen = 0;
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
        for await (const entry of entriesOf((0,external_node_path_.join)(root, folder))) {
            seen += 1;
            if (seen > limit)
                throw walk_tooLarge(limit);
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory()) {
                if (!SKIPPED.has(entry.name))
                    waiting.push(path);
            }
            else if (entry.isFile() || entry.isSymbolicLink())
                files.push(path);
        }
    }
    return files.sort();
}
const SKIPPED = new Set(['.git', 'node_modules']);
/** The folder that all matches of a pattern lie in; a pattern that climbs is one that nothing matches. */
function folderOf(pattern) {
    const segments = pattern.split('/').slice(0, -1);
    const wild = segments.findIndex((segment) => /[*?{}[\]\\]/u.test(segment) || segment === '');
    const plain = wild === -1 ? segments : segments.slice(0, wild);
    return plain.some((segment) => segment === '..' || segment === '.') ? '' : plain.join('/');
}
/** Each folder once, and none that lies in another. */
function outermost(folders) {
    const isInside = (one, other) => one !== other && (other === '' || one.startsWith(`${other}/`));
    return [...new Set(folders)].filter((folder) => !folders.some((other) => isInside(folder, other)));
}
/** A folder that is gone, or that may not be read, holds nothing for us. */
async function* entriesOf(folder) {
    try {
        yield* await (0,promises_.opendir)(folder);
    }
    catch (error) {
        if (!isAbsence(error))
            throw error;
    }
}
const isAbsence = (error) => error instanceof Error && 'code' in error && ABSENCES.has(String(error.code));
const ABSENCES = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'ELOOP']);
const walk_tooLarge = (limit) => new problem/* Problem */.A({
    what: `The workspace holds more than ${limit.toLocaleString('en')} files, so it was not searched for test reports`,
    todo: 'Name the folders of the reports in the `reports` input, such as `build/test-results/**/*.xml`'
});

;// CONCATENATED MODULE: ./build/src/io/workspace/workspace.js







/** Where common test tools leave their JUnit reports. */
const DEFAULT_REPORTS = [
    '**/junit*.xml',
    '**/*junit*.xml',
    '**/TEST-*.xml',
    '**/test-results/**/*.xml',
    '**/test-reports/**/*.xml',
    '**/surefire-reports/*.xml',
    '**/failsafe-reports/*.xml',
    '**/build/test-results/**/*.xml'
];
/** The folder `root` and what lies in it. Nothing outside is looked at, whatever a pattern or a link says. */
function workspaceAt(root) {
    return {
        reports: async (patterns) => {
            try {
                return await reportsIn(await (0,promises_.realpath)(root), patterns);
            }
            catch (cause) {
                if (cause instanceof problem/* Problem */.A)
                    return (0,answer/* unknown */.L5)(cause);
                return (0,answer/* unknown */.L5)(new problem/* Problem */.A({
                    what: 'The workspace could not be searched for test reports',
                    where: root,
                    todo: 'Check that the folder exists and that this user may read it',
                    cause
                }));
            }
        }
    };
}
const MOST_FILES = 2000;
async function reportsIn(root, patterns) {
    const matches = (0,config_glob/* matchesAny */._I)(patterns);
    const files = [];
    const entries = await walk(root, patterns.filter((pattern) => !pattern.startsWith('!')).map(folderOf));
    for (const path of entries) {
        if (!matches(path))
            continue;
        const real = await realFileInside(root, path);
        if (real === undefined)
            continue;
        if (files.length === MOST_FILES)
            return (0,answer/* unknown */.L5)(tooManyFiles());
        files.push(reportFile({ path, real, bytes: (await (0,promises_.stat)(real)).size }));
    }
    return (0,answer/* known */.eO)(files);
}
/** Where the file lies once all links are followed, unless that is outside or no regular file. */
async function realFileInside(root, path) {
    try {
        const real = await (0,promises_.realpath)((0,external_node_path_.join)(root, path));
        if (!real.startsWith((0,external_node_path_.join)(root, '/')))
            return undefined;
        return (await (0,promises_.stat)(real)).isFile() ? real : undefined;
    }
    catch {
        return undefined;
    }
}
const tooManyFiles = () => new problem/* Problem */.A({
    what: `More than ${MOST_FILES.toLocaleString('en')} files match the patterns for test reports, so none was read`,
    todo: 'Name the folders of the reports in the `reports` input'
});


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
