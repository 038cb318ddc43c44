export const id = 480;
export const ids = [480,188,861,606];
export const modules = {

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
    if (asked.run === 0)
        throw fromOne('--run');
    if (asked.attempt === 0)
        throw fromOne('--attempt');
    if (asked.store === 'cache')
        throw noCache();
    const setting = await (0,_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .settleAtTerminal */ .$)(asked, world, world.folder);
    const { store, runs, home, root, config } = setting;
    const self = runOf(asked, asked.run, { setting, now: world.clock.now() });
    if (setting.noRuns !== undefined)
        world.log.info(`Jobs and steps were not read from GitHub: ${setting.noRuns}.`);
    const recorded = await (0,_src_flows_record_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g)({
        store,
        clock: world.clock,
        log: world.log,
        workspace: (0,_src_io_git_untracked_js__WEBPACK_IMPORTED_MODULE_3__.untrackedReports)((0,_src_io_workspace_workspace_js__WEBPACK_IMPORTED_MODULE_5__.workspaceAt)(root), root),
        ...(runs === undefined ? {} : { runs })
    }, {
        home,
        self,
        selfIsSure: false,
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
    if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha))
        throw noSha(sha);
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
const fromOne = (option) => new _src_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({ where: `${option}:`, what: '"0" is no number of GitHub\'s', todo: 'They begin with 1' });
const noSha = (sha) => new _src_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
    where: '--sha:',
    what: `"${sha}" is not the full name of a commit`,
    todo: 'Write all its 40 digits, as git rev-parse prints them'
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
// EXTERNAL MODULE: ./build/src/io/github/ask.js
var ask = __webpack_require__(2521);
;// CONCATENATED MODULE: ./build/src/io/github/cache-keys.js

const PER_PAGE = 100;
/** Entries of other branches fill the first pages where many pull requests are open. */
const MOST_PAGES = 3;
/**
 * Keys of the cache entries that a run on `refs` may restore and that begin with `prefix`, newest first. Older ones may be
 * missing after a page that has some. Empty only where it is sure that there is none.
 */
function listCacheKeys(client, { repository, refs }) {
    const [owner = '', repo = ''] = repository.split('/');
    return (prefix) => (0,ask/* ask */.k)(client, { what: 'the list of cache entries', permission: 'actions: read' }, async () => {
        for (let page = 1; page <= MOST_PAGES; page += 1) {
            const { data } = await client.octokit.rest.actions.getActionsCacheList({
                owner,
                repo,
                key: prefix,
                per_page: PER_PAGE,
                page,
                sort: 'created_at',
                direction: 'desc'
            });
            const caches = data.actions_caches;
            if (!Array.isArray(caches))
                throw new Error('the answer holds no list of entries');
            const keys = data.actions_caches.flatMap(({ key, ref }) => key !== undefined && ref !== undefined && refs.includes(ref) ? [key] : []);
            if (keys.length > 0 || caches.length < PER_PAGE)
                return keys;
        }
        throw new Error(`none of the newest ${MOST_PAGES * PER_PAGE} is of this branch, and there are more`);
    });
}

// EXTERNAL MODULE: ./build/src/io/store/index.js + 7 modules
var io_store = __webpack_require__(8773);
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
        damageOf: manifest/* damageOf */.ti,
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
    const context = { workspace: folder, temp: folder, deadline, damageOf: manifest/* damageOf */.ti };
    return io_store/* stores */.z.directory.create({ path: directory ?? config.history.directory.path }, context);
}
/** A run restores what its own ref, the base of its pull request and the default branch have saved. */
function readableRefs(runner, { home }) {
    const branches = [runner.baseRef, home.defaultBranch].filter((branch) => branch !== undefined);
    return [runner.ref, ...branches.map((branch) => `refs/heads/${branch}`)];
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
        noRuns: whyNot(repository, token, checkout)
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
function nameOf(checkout, { variables }) {
    const given = firstOf(variables['GITHUB_REPOSITORY']);
    if (given !== undefined && !/^[\w.-]+\/[\w.-]+$/.test(given))
        throw new problem/* Problem */.A({
            where: 'GITHUB_REPOSITORY:',
            what: `"${given}" is not the name of a repository`,
            todo: 'Write it as owner/name, or take the variable away'
        });
    return given ?? (checkout?.remote === undefined ? undefined : `${checkout.remote.owner}/${checkout.remote.name}`);
}
const firstOf = (...texts) => texts.find((text) => text !== undefined && text !== '');
async function runsOf(repository, token, world, checkout) {
    const { deadline, log, variables } = world;
    const apiUrl = apiUrlIn(variables) ?? apiOf(checkout?.remote?.host);
    const [{ gitHubClient }, { gitHubRuns }, { readZip }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(239), __webpack_require__.e(514)]).then(__webpack_require__.bind(__webpack_require__, 9133)),
        __webpack_require__.e(/* import() */ 991).then(__webpack_require__.bind(__webpack_require__, 8372)),
        Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(660)]).then(__webpack_require__.bind(__webpack_require__, 3660))
    ]);
    const client = gitHubClient({ token, apiUrl, deadline, requests: MOST_REQUESTS, log });
    return gitHubRuns(client, repository, (zip) => readZip(zip));
}
function apiUrlIn(variables) {
    const given = firstOf(variables['GITHUB_API_URL']);
    if (given === undefined || (URL.canParse(given) && /^https?:/i.test(given)))
        return given;
    throw new problem/* Problem */.A({
        where: 'GITHUB_API_URL:',
        what: `"${given}" is not the address of an API`,
        todo: 'Write it as https://host/path, or take the variable away'
    });
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
function whyNot(repository, token, checkout) {
    if (checkout === undefined && repository === undefined)
        return 'this folder is no git checkout';
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
        says: ['The folder is not in a git repository', 'Start in a checkout; in a job, run `actions/checkout` before']
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
            'The checkout does not hold this commit or branch, or any commit yet',
            'Make a first commit, or check out the whole history: in a job, with `fetch-depth: 0`'
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
/* harmony import */ var _domain_answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6462);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3965);
/* harmony import */ var _store_because_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4944);





/** At a terminal the checkout at hand is the user's own: what stands in it is in force. */
const localConfig = (place) => ({
    inForce: () => checkedOut(place),
    proposed: () => checkedOut(place)
});
/** A pull request proposes the file, and what stands in it is shown: a link could show any file of the machine. */
async function checkedOut({ path, workspace }) {
    try {
        const expected = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace), path);
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(expected)) !== expected)
            return (0,_domain_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)(refusal(path, 'is a link'));
        const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(expected);
        if (!facts.isFile())
            return (0,_domain_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)(refusal(path, 'is not a file'));
        if (facts.size > MOST_BYTES)
            return (0,_domain_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)(refusal(path, `is larger than ${MOST_BYTES / 1e6} MB`));
        return (0,_domain_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)({ path, text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(expected, 'utf8'), at: 'the working tree' });
    }
    catch (cause) {
        if ((0,_store_because_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(cause) === 'ENOENT')
            return (0,_domain_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(undefined);
        return (0,_domain_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)(new _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A({ where: path, what: 'The configuration could not be read', cause }));
    }
}
/** Far above any configuration. */
const MOST_BYTES = 1_000_000;
const refusal = (path, how) => new _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A({ where: path, what: `The configuration ${how}`, todo: 'Put the file itself in its place' });


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
/** In a container the checkout belongs to another user, and git would say nothing. Listing files starts no program. */
const TRUSTING = ['-c', 'safe.directory=*'];
/** Outside a checkout nothing is tracked. */
async function listed(folder, paths) {
    try {
        const names = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(folder, [...TRUSTING, '--literal-pathspecs', 'ls-files', '-z', '--', ...paths]);
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
/** The status that GitHub answered with. Where nobody answered, Octokit makes up a 500 that nobody sent. */
function statusOf(error) {
    if (typeof error !== 'object' || error === null)
        return undefined;
    if (!('response' in error) || error.response === undefined)
        return undefined;
    return 'status' in error && typeof error.status === 'number' ? error.status : undefined;
}
function problemOf(question, cause) {
    if (cause instanceof _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A)
        return cause;
    const status = statusOf(cause);
    const what = `GitHub did not give ${question.what}`;
    if ((status === 403 || status === 429) && /rate limit/i.test(String(cause)))
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
/** Errors of GitHub's front are pages, which say nothing in their first line. */
function firstLine(cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    return said.startsWith('<') ? 'the answer is a web page' : (said.split('\n', 1)[0]?.slice(0, 200) ?? '');
}


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


/***/ })

};
