export const id = 310;
export const ids = [310,861];
export const modules = {

/***/ 8310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   detectAtTerminal: () => (/* binding */ detectAtTerminal)
/* harmony export */ });
/* harmony import */ var _src_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3965);
/* harmony import */ var _src_flows_detect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6236);
/* harmony import */ var _src_flows_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5100);
/* harmony import */ var _src_flows_told_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6418);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4195);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6166);






/** Judges a run of the history: the newest, unless one is named. */
async function detectAtTerminal(asked, world) {
    const { store, home, config } = await (0,_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .settleAtTerminal */ .$)(asked, world, world.folder);
    const { rows, notes } = await (0,_src_flows_record_js__WEBPACK_IMPORTED_MODULE_2__/* .knownHistory */ .Y)(store, home);
    const judged = runToJudge(rows, asked, store.place);
    const unseen = notes.map(_src_flows_told_js__WEBPACK_IMPORTED_MODULE_5__/* .told */ .E);
    return (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOutcome */ .yL)((0,_src_flows_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .detect */ .o)({ rows, judged, options: config.detect, unseen }), { failOn: asked['fail-on'] });
}
function runToJudge({ runs }, { run, attempt }, place) {
    const meant = runs
        .filter((one) => (run === undefined || one.runId === run) && (attempt === undefined || one.attempt === attempt))
        .sort((one, other) => beganAt(other) - beganAt(one) || other.attempt - one.attempt)[0];
    if (meant !== undefined)
        return meant;
    throw runs.length === 0
        ? new _src_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
            what: `There is no run in ${place}`,
            todo: 'Record one first, with foreshock scan or foreshock record'
        })
        : new _src_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
            what: `${attempt === undefined ? 'Run' : `Attempt ${attempt} of run`} ${run ?? 'any'} is not in ${place}`,
            todo: 'See foreshock history for what is'
        });
}
const beganAt = ({ startedAt, createdAt, observedAt }) => startedAt ?? createdAt ?? observedAt;


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

/***/ 6236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ jobToJudge),
/* harmony export */   o: () => (/* binding */ detect)
/* harmony export */ });
/* harmony import */ var _detect_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9004);
/* harmony import */ var _domain_prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7269);
/* harmony import */ var _history_series_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4953);
/* harmony import */ var _history_sightings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4443);
/* harmony import */ var _verdict_judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1912);





/** Looks at one attempt of a run with every detector that is on, and comes to one verdict. */
function detect({ rows, judged, options, onlyJob, unseen, asides = [] }) {
    const findings = (0,_detect_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findAll */ .J)({ rows, judged }, options);
    const isMeant = (job) => onlyJob === undefined || job === onlyJob;
    const jobs = rows.jobs.filter((job) => isOf(judged, job) && isMeant(job.name));
    const ownJobs = new Set(jobs.map(({ jobId }) => jobId));
    const tests = rows.tests.filter((test) => isOf(judged, test) && (onlyJob === undefined || (test.jobId !== undefined && ownJobs.has(test.jobId))));
    const ended = jobs.filter(({ status, conclusion = '' }) => status === 'completed' && (FAILED.has(conclusion) || conclusion === 'success'));
    const verdict = (0,_verdict_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S)({
        findings: findings.filter(({ subject }) => isMeant(subject.job)),
        jobs: { all: ended.length, failed: ended.filter(({ conclusion = '' }) => FAILED.has(conclusion)).length },
        tests: tally(tests),
        earlierRuns: comparableRuns(rows, judged, isMeant),
        unseen: [...notJudged({ rows, judged, options, jobs, isWhole: onlyJob === undefined }), ...unseen]
    });
    return { ...verdict, asides };
}
/** How many earlier runs of the default branch there are to compare with: of what has the most of them. */
function comparableRuns(rows, judged, isMeant) {
    const counts = (0,_history_series_js__WEBPACK_IMPORTED_MODULE_1__/* .durationSeries */ .G8)(rows, { only: 'successful' })
        .filter(({ subject, ...series }) => isMeant(subject.job) && subject.what !== 'step' && holds(series, judged))
        .map(({ runIds, trusts }) => {
        const earlier = runIds.filter((runId, index) => trusts[index] === 'default' && runId !== judged.runId);
        return new Set(earlier).size;
    });
    return counts.reduce((most, count) => Math.max(most, count), 0);
}
const holds = ({ runIds, attempts }, { runId, attempt }) => runIds.some((id, index) => id === runId && attempts[index] === attempt);
/** What of the run itself nobody can judge, so that silence about it is not taken for good news. */
function notJudged({ rows, judged, options, jobs, isWhole }) {
    const isThere = rows.runs.some((run) => isOf(judged, run));
    const shared = (0,_history_sightings_js__WEBPACK_IMPORTED_MODULE_2__/* .namesakes */ .V)(jobs);
    const cancelled = jobs.filter(({ conclusion }) => conclusion === 'cancelled').length;
    // The recording job never sees its own end; another open one has not been waited for.
    const open = jobs.filter(({ status }) => status !== 'completed').length - 1;
    return [
        ...(isThere ? [] : [(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `The run ${judged.runId} is not in the history.`]),
        ...(Object.values(options).some((on) => on !== false) ? [] : [(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `Every detector is turned off.`]),
        ...(cancelled === 0 ? [] : [(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `${cancelled === 1 ? 'One job was' : `${cancelled} jobs were`} cancelled.`]),
        ...(isWhole && open > 0 ? [(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `${open === 1 ? 'One job has' : `${open} jobs have`} not ended yet.`] : []),
        ...(shared.size === 0 ? [] : [(0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `${shared.size} jobs share their names, and cannot be told apart in other runs.`])
    ];
}
/**
 * The job that is judged alone: the recording one, when it is not the last of its run. A job that began after all the
 * others had ended speaks for the whole run.
 */
function jobToJudge(rows, judged, jobId) {
    const jobs = rows.jobs.filter((job) => isOf(judged, job));
    const own = jobs.find((job) => job.jobId === jobId);
    if (own === undefined)
        return undefined;
    const others = jobs.filter((job) => job !== own);
    const isLast = others.every(({ status, completedAt, conclusion }) => {
        if (status !== 'completed')
            return false;
        return conclusion === 'skipped' || (completedAt ?? Infinity) <= (own.startedAt ?? 0);
    });
    return isLast ? undefined : own.name;
}
const FAILED = new Set(['failure', 'timed_out', 'startup_failure']);
/** Each test that ran counts once, as its last try ended. */
function tally(results) {
    const last = new Map();
    for (const result of results) {
        const key = JSON.stringify([result.jobId, result.origin, result.suite, result.className, result.name, result.file]);
        if (result.tries > (last.get(key)?.tries ?? 0))
            last.set(key, result);
    }
    const all = [...last.values()].filter(({ outcome }) => outcome !== 'skipped');
    return { all: all.length, failed: all.filter(({ outcome }) => outcome === 'failed' || outcome === 'error').length };
}
const isOf = (key, row) => row.runId === key.runId && row.attempt === key.attempt;


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

/***/ 1912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7269);

/** One run tells nothing of what is usual; below this, silence is no good news. */
const LEAST_EARLIER = 2;
/**
 * One verdict of all findings. Nothing seen is `no-data`; failures that nothing explains, a history too short to compare
 * with, and anything that could not be seen are `inconclusive`: none of them is `pass`.
 */
function judge({ findings, jobs, tests, earlierRuns, unseen }) {
    const worstFirst = [...findings].sort((one, other) => WEIGHT[other.level] - WEIGHT[one.level]);
    const verdict = (is, headline) => ({ is, headline, findings: worstFirst, unseen });
    const worst = worstFirst[0];
    if (worst !== undefined) {
        const more = worstFirst.length - 1;
        return verdict(OUTCOME[worst.level], more === 0 ? worst.headline : (0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c) `${worst.headline}, and ${more} more`);
    }
    if (jobs.all + tests.all === 0)
        return verdict('no-data', (0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c) `no finished job and no test result of this run could be read`);
    const seen = list([counted(jobs.all, 'job'), counted(tests.all, 'test')]);
    const failed = list([counted(jobs.failed, 'job'), counted(tests.failed, 'test')]);
    if (failed !== '')
        return verdict('inconclusive', (0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c) `${failed} failed, and nothing in the history explains it`);
    if (earlierRuns < LEAST_EARLIER)
        return verdict('inconclusive', (0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c) `${seen} recorded; what is usual shows after ${LEAST_EARLIER} runs on the default branch, and there ${HOW_MANY[earlierRuns] ?? ''} so far`);
    if (unseen.length > 0)
        return verdict('inconclusive', (0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c) `${seen} as usual, as far as could be seen`);
    return verdict('pass', (0,_domain_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c) `${seen} as usual, against ${counted(earlierRuns, 'earlier run')} on the default branch`);
}
const WEIGHT = { note: 0, warn: 1, fail: 2 };
const OUTCOME = { note: 'pass', warn: 'warn', fail: 'fail' };
const HOW_MANY = ['is none', 'is one'];
/** Nothing for none. */
const counted = (number, noun) => number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`;
const list = (parts) => parts.filter((part) => part !== '').join(' and ');


/***/ })

};
