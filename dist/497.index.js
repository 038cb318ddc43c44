export const id = 497;
export const ids = [497,188,861,606];
export const modules = {

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

/***/ 7497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanCheckout: () => (/* binding */ scanCheckout)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/actions/outcomes.js
var outcomes = __webpack_require__(4195);
// EXTERNAL MODULE: ./build/actions/terminal.js + 3 modules
var terminal = __webpack_require__(6166);
// EXTERNAL MODULE: ./build/src/domain/problem.js
var problem = __webpack_require__(3965);
// EXTERNAL MODULE: ./build/src/domain/prose.js
var prose = __webpack_require__(7269);
// EXTERNAL MODULE: ./build/src/domain/recording.js
var recording = __webpack_require__(3769);
// EXTERNAL MODULE: ./build/src/history/merge.js + 1 modules
var merge = __webpack_require__(3906);
// EXTERNAL MODULE: ./build/src/history/segment-name.js
var segment_name = __webpack_require__(4083);
// EXTERNAL MODULE: ./build/src/history/segment.js
var segment = __webpack_require__(7583);
// EXTERNAL MODULE: ./build/src/history/sha256.js
var sha256 = __webpack_require__(3543);
// EXTERNAL MODULE: ./build/src/ingest/change.js
var change = __webpack_require__(604);
// EXTERNAL MODULE: ./build/src/ingest/present.js
var present = __webpack_require__(8141);
// EXTERNAL MODULE: ./build/src/ingest/reports.js + 9 modules
var reports = __webpack_require__(8008);
// EXTERNAL MODULE: ./build/src/ingest/run.js
var run = __webpack_require__(4835);
// EXTERNAL MODULE: ./build/src/verdict/judge.js
var judge = __webpack_require__(1912);
// EXTERNAL MODULE: ./build/src/flows/detect.js
var detect = __webpack_require__(6236);
// EXTERNAL MODULE: ./build/src/flows/observe.js + 2 modules
var observe = __webpack_require__(9832);
// EXTERNAL MODULE: ./build/src/flows/record.js + 2 modules
var record = __webpack_require__(5100);
// EXTERNAL MODULE: ./build/src/flows/told.js
var told = __webpack_require__(6418);
;// CONCATENATED MODULE: ./build/src/flows/scan.js















const MOST_COMMITS = 500;
const MOST_RUNS = 30;
/** Each run costs two requests. */
const MOST_RUNS_WITH_JOBS = 10;
/** Reads a checkout as it lies there: its commits, the reports of its tests, its runs on GitHub. Keeps and judges them. */
async function scan(ports, scanning) {
    const { store, log } = ports;
    log.progress('Reading the history …');
    const kept = await (0,record/* knownHistory */.Y)(store, scanning.home);
    log.progress('Reading commits …');
    const commits = await recentCommits(ports);
    log.progress('Reading test reports …');
    const local = await localRun(ports, scanning);
    log.progress('Asking GitHub for runs …');
    const remote = await remoteRuns(ports, scanning);
    const isNew = !kept.rows.runs.some(({ runId }) => runId === local.run?.runId);
    const changes = newChanges(commits.found, { scanning, clock: ports.clock, kept: kept.rows });
    const seen = (0,merge/* mergeRows */.Y)([isNew ? local.rows : recording/* NO_ROWS */.c, remote.rows, changes]);
    const appended = isEmpty(seen) ? undefined : await keep(ports, scanning, seen);
    const rows = (0,merge/* mergeRows */.Y)([kept.rows, seen]);
    const judged = local.run ?? newestFinished(remote.rows);
    const unread = local.unreadable.map(({ path, because }) => (0,prose/* say */.c) `${(0,prose/* name */.U)(path)} could not be read: ${(0,told/* told */.E)(because.what)}.`);
    return {
        commits: commits.found,
        tests: local.rows.tests,
        reportFiles: local.files,
        unreadable: local.unreadable,
        runs: remote.rows.runs,
        problems: { commits: commits.problems, reports: local.problems, runs: remote.problems },
        appended,
        history: { ...kept, rows },
        judged,
        verdict: verdictOf({ rows, judged, options: scanning.options, notes: kept.notes, unread })
    };
}
/** Reports that could not be read are no reason to say nothing. */
function verdictOf({ judged, notes, unread, ...history }) {
    const unseen = [...notes.map(told/* told */.E), ...unread];
    if (judged !== undefined)
        return (0,detect/* detect */.o)({ ...history, judged, unseen });
    if (unread.length === 0)
        return undefined;
    const none = { all: 0, failed: 0 };
    return (0,judge/* judge */.S)({ findings: [], jobs: none, tests: none, earlierRuns: 0, unseen });
}
async function recentCommits({ changes }) {
    if (changes === undefined)
        return { found: [], problems: [] };
    const recent = await changes.recent('HEAD', MOST_COMMITS);
    return recent.is === 'known' ? { found: recent.value, problems: [] } : { found: [], problems: [recent.because] };
}
/**
 * The reports at hand as a run of their own. Its id is made of what they say, so that scanning the same reports twice is
 * one recording, and running the tests again is another.
 */
async function localRun({ workspace, clock }, scanning) {
    const files = await workspace.reports(scanning.reports);
    const nothing = { run: undefined, rows: recording/* NO_ROWS */.c, files: 0, unreadable: [], problems: [] };
    if (files.is === 'unknown')
        return { ...nothing, problems: [files.because] };
    const trust = localTrust(scanning);
    const observedAt = clock.now();
    const read = await (0,reports/* readReports */.o)(files.value, { runId: 0, attempt: 1, trust, observedAt, origin: 'workspace' });
    if (read.tests.length === 0)
        return { ...nothing, unreadable: read.unreadable };
    const runId = idOf(scanning.headSha, read.tests);
    const hasFailed = read.tests.some(({ outcome }) => outcome === 'failed' || outcome === 'error');
    const run = {
        ...(0,present/* present */.E)({ branch: scanning.branch }),
        runId,
        attempt: 1,
        // The id is made of what the reports say; this puts local runs in the order of time.
        runNumber: Math.floor(observedAt / 1000),
        workflow: 'local',
        event: 'local',
        sha: scanning.headSha,
        status: 'completed',
        conclusion: hasFailed ? 'failure' : 'success',
        startedAt: observedAt,
        trust,
        witness: 'report',
        observedAt
    };
    const tests = read.tests.map((test) => ({ ...test, runId }));
    return { run, rows: { ...recording/* NO_ROWS */.c, runs: [run], tests }, files: read.files, unreadable: read.unreadable, problems: [] };
}
/** What runs on the default branch of one's own checkout is as good as a build of it. */
const localTrust = ({ branch, home }) => branch !== undefined && branch === home.defaultBranch ? 'default' : 'branch';
/** 48 bits: a safe integer, and far above any id of GitHub's runs. */
function idOf(sha, tests) {
    const said = tests.map(({ suite, className, name, outcome, durationMs, tries }) => [
        suite,
        className,
        name,
        outcome,
        durationMs,
        tries
    ]);
    return Number.parseInt((0,sha256/* sha256 */.s)(new TextEncoder().encode(JSON.stringify([sha, said]))).slice(0, 12), 16);
}
async function remoteRuns({ runs, clock }, { home }) {
    if (runs === undefined)
        return { rows: recording/* NO_ROWS */.c, problems: [] };
    const listing = await runs.recentRuns(MOST_RUNS);
    if (listing.is === 'unknown')
        return { rows: recording/* NO_ROWS */.c, problems: [listing.because] };
    const listed = (0,run/* runsFrom */.H)(listing.value.items, { observedAt: clock.now(), witness: 'api', ...home }).runs;
    const seen = await Promise.all(listed.slice(0, MOST_RUNS_WITH_JOBS).map((run) => (0,observe/* observeAttempt */.gf)({ runs, clock, home }, run)));
    const rows = (0,merge/* mergeRows */.Y)([{ ...recording/* NO_ROWS */.c, runs: listed }, ...seen.map((one) => one.rows)]);
    return { rows, problems: seen.flatMap(({ unseen }) => unseen).slice(0, 3) };
}
function newChanges(commits, { scanning, clock, kept }) {
    const known = new Set(kept.changes.map(({ sha }) => sha));
    const observation = { trust: localTrust(scanning), witness: 'git', observedAt: clock.now() };
    const changes = commits.filter(({ sha }) => !known.has(sha)).map((commit) => (0,change/* changeFrom */.f)(commit, observation));
    return { ...recording/* NO_ROWS */.c, changes };
}
const isEmpty = (rows) => Object.values(rows).every((table) => table.length === 0);
async function keep({ store, clock }, { home, foreshock }, rows) {
    const local = rows.runs.find(({ event }) => event === 'local');
    const now = clock.now();
    const about = {
        runId: local?.runId ?? 0,
        attempt: 1,
        recorder: `scan ${now}`,
        repositoryId: home.repositoryId,
        month: (0,segment_name/* monthOf */.G)(now),
        createdAt: now
    };
    return store.append((0,segment/* encodeSegment */.u)({ rows, about, foreshock }));
}
const newestFinished = ({ runs, jobs }) => runs
    .filter((run) => run.status === 'completed' && jobs.some(({ runId, attempt }) => runId === run.runId && attempt === run.attempt))
    .sort((one, other) => other.runId - one.runId || other.attempt - one.attempt)[0];

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/src/domain/answer.js
var answer = __webpack_require__(6462);
// EXTERNAL MODULE: ./build/src/io/git/git.js
var git = __webpack_require__(9502);
;// CONCATENATED MODULE: ./build/src/io/git/log.js
/** What `git log -z --numstat` prints before the numbers of each commit: names and times, no text that people wrote. */
const LOG_FORMAT = 'commit %H %at %ct %P';
/** Reads that output as it comes: one field at a time, each ended by a NUL. Of the paths nothing is kept. */
function commitReader() {
    const commits = [];
    let rest = '';
    const takeField = (field) => {
        const header = HEADER.exec(field);
        if (header !== null)
            commits.push(commitOf(header));
        else
            addNumbers(commits.at(-1), NUMBERS.exec(field));
    };
    return {
        take: (text) => {
            const fields = (rest + text).split('\0');
            rest = fields.pop() ?? '';
            for (const field of fields)
                takeField(field);
        },
        end: () => {
            takeField(rest);
            rest = '';
            return commits;
        }
    };
}
const HEADER = /^\n?commit ([0-9a-f]{40,64}) (-?\d+) (-?\d+) ?([0-9a-f ]*)$/u;
/** Lines added, lines deleted; for a binary file git says `-`. */
const NUMBERS = /^\s*(\d+|-)\t(\d+|-)\t/u;
const commitOf = ([, sha = '', authored, committed, parents = '']) => ({
    sha,
    parents: parents.split(' ').filter((parent) => parent !== ''),
    authoredAt: Number(authored) * 1000,
    committedAt: Number(committed) * 1000,
    files: 0,
    linesAdded: 0,
    linesDeleted: 0
});
function addNumbers(commit, numbers) {
    if (commit === undefined || numbers === null)
        return;
    const [added, deleted] = [numbers[1], numbers[2]].map((text) => Number(text === '-' ? 0 : text));
    commit.files = (commit.files ?? 0) + 1;
    commit.linesAdded = (commit.linesAdded ?? 0) + (added ?? 0);
    commit.linesDeleted = (commit.linesDeleted ?? 0) + (deleted ?? 0);
}

;// CONCATENATED MODULE: ./build/src/io/git/changes.js







/** The commits of the checkout at `folder`. */
function gitChanges(folder) {
    return {
        change: async (sha) => {
            if (!/^[0-9a-f]{7,64}$/u.test(sha))
                return (0,answer/* unknown */.L5)(noSuchCommit(sha));
            const read = await answered(() => commits(folder, sha, 1));
            if (read.is === 'unknown')
                return read;
            const [commit] = read.value;
            return commit === undefined ? (0,answer/* unknown */.L5)(noSuchCommit(sha)) : (0,answer/* known */.eO)(commit);
        },
        recent: (ref, limit) => answered(() => commits(folder, ref, Math.max(1, Math.trunc(limit))))
    };
}
/** One pass of `git log` over at most `limit` commits, read as it is printed. */
async function commits(folder, ref, limit) {
    const command = [
        ...git/* FIXED */.N2,
        'log',
        `--max-count=${limit}`,
        '-z',
        '--no-color',
        '--no-ext-diff',
        '--no-textconv',
        '--no-show-signature',
        '--no-mailmap',
        '--no-notes',
        '--no-renames',
        '--ignore-submodules=all',
        '--diff-merges=first-parent',
        '--numstat',
        `--format=${LOG_FORMAT}`,
        '--end-of-options',
        ref,
        '--'
    ];
    const child = (0,external_node_child_process_.spawn)('git', command, {
        cwd: folder,
        env: (0,git/* environment */.cA)(),
        stdio: ['ignore', 'pipe', 'pipe'],
        windowsHide: true
    });
    const patience = setTimeout(() => child.kill(), PATIENCE_MS);
    const reader = commitReader();
    let complaints = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
        complaints = (complaints + text).slice(0, 10_000);
    });
    child.stdout.setEncoding('utf8').on('data', (text) => {
        reader.take(text);
    });
    try {
        await new Promise((done, reject) => {
            child.on('error', (error) => reject((0,git/* problemOf */.Zw)({ folder, error, stderr: complaints })));
            child.on('close', (code, signal) => {
                if (code === 0)
                    done();
                else
                    reject((0,git/* problemOf */.Zw)({ folder, error: killedBy(signal, code), stderr: complaints }));
            });
        });
    }
    finally {
        clearTimeout(patience);
    }
    const read = reader.end();
    const cutEdge = await boundaryOf(folder);
    if (read.some(({ sha }) => cutEdge.has(sha)))
        throw shallow(folder, limit);
    return read;
}
const PATIENCE_MS = 120_000;
const killedBy = (signal, code) => Object.assign(new Error(`git log ended with ${signal ?? `code ${code ?? 'unknown'}`}`), { killed: signal !== null });
/** Where a shallow clone ends, a commit seems to have no parent and to add every file there is. */
async function boundaryOf(folder) {
    const path = (await (0,git/* git */.$Y)(folder, ['rev-parse', '--git-path', 'shallow'])).replace(/\n$/u, '');
    const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(folder, path), 'utf8').catch(() => '');
    return new Set(text.split('\n').filter((line) => line !== ''));
}
async function answered(ask) {
    try {
        return (0,answer/* known */.eO)(await ask());
    }
    catch (error) {
        if (error instanceof problem/* Problem */.A)
            return (0,answer/* unknown */.L5)(error);
        throw error;
    }
}
const noSuchCommit = (sha) => new problem/* Problem */.A({
    what: `\`${sha.slice(0, 64)}\` is not a commit of this checkout`,
    todo: 'Pass the full name of a commit'
});
const shallow = (folder, limit) => new problem/* Problem */.A({
    what: `The checkout is shallow: its history ends before the ${limit === 1 ? 'commit' : `${limit} commits`} asked for`,
    where: folder,
    todo: 'Check out the whole history: `actions/checkout` with `fetch-depth: 0`, or `git fetch --unshallow`'
});

// EXTERNAL MODULE: ./build/src/io/git/untracked.js
var untracked = __webpack_require__(606);
// EXTERNAL MODULE: ./build/src/io/runner/version.js + 1 modules
var version = __webpack_require__(7060);
// EXTERNAL MODULE: ./build/src/io/workspace/workspace.js + 2 modules
var workspace = __webpack_require__(1188);
// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(7912);
// EXTERNAL MODULE: ./build/src/domain/harmless.js
var harmless = __webpack_require__(4131);
// EXTERNAL MODULE: ./build/src/flows/counted.js
var counted = __webpack_require__(2009);
// EXTERNAL MODULE: ./build/src/report/numbers.js
var numbers = __webpack_require__(650);
// EXTERNAL MODULE: ./build/src/report/terminal.js
var report_terminal = __webpack_require__(4834);
;// CONCATENATED MODULE: ./build/commands/scan-text.js





/** What a scan found, a topic a paragraph: what was read, what was not and how to change that, and the verdict. */
function scanText(scanned, { setting, colours }) {
    const topics = [
        ['Git', gitLines(scanned, setting)],
        ['Tests', testLines(scanned)],
        ['Runs', runLines(scanned, setting)],
        ['History', historyLines(scanned, setting)]
    ];
    const lines = topics.flatMap(([topic, [first = '', ...more]]) => [
        `${bold(topic.padEnd(8), colours)} ${first}`,
        ...more.map((line) => `${' '.repeat(9)}${line}`)
    ]);
    const { verdict, judged } = scanned;
    if (verdict === undefined)
        return lines.join('\n');
    const what = judged === undefined || judged.event === 'local'
        ? 'The tests at hand'
        : `Run ${judged.runId} of ${(0,harmless/* harmless */.Is)(judged.workflow)}`;
    return [...lines, '', `${what}: ${(0,report_terminal/* terminal */.F)(verdict, { colour: colours })}`].join('\n');
}
const bold = (text, colours) => (colours ? `\u001b[1m${text}\u001b[22m` : text);
function gitLines({ commits, problems }, { checkout, noCheckout }) {
    if (checkout === undefined)
        return noGitLines(noCheckout);
    const where = `${(0,harmless/* harmless */.Is)(checkout.branch ?? 'a commit without a branch')} at ${checkout.headSha.slice(0, 7)}`;
    const dirty = checkout.isDirty ? ', with uncommitted changes' : '';
    const lines = commits.reduce((sum, { linesAdded = 0, linesDeleted = 0 }) => sum + linesAdded + linesDeleted, 0);
    return [
        `${where}${dirty}`,
        ...(commits.length === 0
            ? ['no commit could be read']
            : [`${(0,counted/* counted */.h)(commits.length, 'commit')}${daysOf(commits)} read, ${(0,counted/* counted */.h)(lines, 'line')} changed`]),
        ...scan_text_told(problems.commits)
    ];
}
/** Outside a checkout there is nothing to mend; git that does not work is another matter. */
function noGitLines(why) {
    const what = lowerFirst(why?.what ?? 'there is no checkout');
    const isOutside = what.includes('not in a git repository');
    return [`not read: ${what}.`, ...(isOutside || why?.todo === undefined ? [] : [`${why.todo}.`])];
}
const lowerFirst = (text) => `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
const scan_text_told = (problems) => problems.map(({ message }) => `! ${(0,harmless/* harmless */.Is)(message)}`);
function daysOf(commits) {
    const times = commits.flatMap(({ committedAt }) => (committedAt === undefined ? [] : [committedAt]));
    if (times.length === 0)
        return '';
    const [first, last] = [day(Math.min(...times)), day(Math.max(...times))];
    return first === last ? ` of ${first}` : ` from ${first} to ${last}`;
}
const day = (ms) => new Date(ms).toISOString().slice(0, 10);
const MOST_NAMED = 5;
function testLines({ tests, reportFiles, unreadable, problems }) {
    const broken = [
        ...unreadable.map(({ path, because }) => `! ${(0,harmless/* harmless */.Is)(path)}: ${(0,harmless/* harmless */.Is)(lowerFirst(because.what))}.`),
        ...scan_text_told(problems.reports)
    ];
    if (tests.length === 0)
        return broken.length === 0 ? NO_REPORTS : ['no result could be read', ...broken];
    const of = (...outcomes) => tests.filter(({ outcome }) => outcomes.includes(outcome));
    const failed = of('failed', 'error');
    return [
        `${(0,counted/* counted */.h)(tests.length, 'result')} in ${(0,counted/* counted */.h)(reportFiles, 'report')}: ${number(of('passed').length)} passed, ${number(failed.length)} failed, ${number(of('skipped').length)} skipped`,
        ...failed.slice(0, MOST_NAMED).map((test) => `✗ ${nameOf(test)}`),
        ...(failed.length > MOST_NAMED ? [`  and ${number(failed.length - MOST_NAMED)} more`] : []),
        ...slowest(tests),
        ...broken
    ];
}
const NO_REPORTS = [
    'no test report found. Let your tests write JUnit XML into test-results/, and scan again:',
    '  jest    --reporters=default --reporters=jest-junit (with JEST_JUNIT_OUTPUT_DIR=test-results)',
    '  vitest  --reporter=junit --outputFile=test-results/junit.xml',
    '  pytest  --junitxml=test-results/junit.xml',
    '  go      gotestsum --junitfile test-results/junit.xml',
    '  Gradle and Maven write them by themselves. Elsewhere: --reports "path/**/*.xml"'
];
function slowest(tests) {
    const timed = tests.flatMap((test) => (test.durationMs === undefined ? [] : [{ test, ms: test.durationMs }]));
    const [worst] = timed.toSorted((one, other) => other.ms - one.ms);
    if (worst === undefined)
        return [];
    const total = timed.reduce((sum, { ms }) => sum + ms, 0);
    return [
        `${(0,numbers/* measure */.xP)({ value: total, unit: 'ms' })} in all; the slowest took ${(0,numbers/* measure */.xP)({ value: worst.ms, unit: 'ms' })}: ${nameOf(worst.test)}`
    ];
}
const nameOf = ({ suite, name }) => {
    const whole = suite === '' || name.startsWith(suite) ? name : `${suite} › ${name}`;
    return (0,harmless/* harmless */.Is)(whole.length > 100 ? `${whole.slice(0, 99)}…` : whole);
};
function runLines({ runs, history, problems }, { noRuns }) {
    if (noRuns !== undefined)
        return [`not read: ${noRuns}.`];
    if (runs.length === 0)
        return [problems.runs.length === 0 ? 'none found on GitHub' : 'not read', ...scan_text_told(problems.runs)];
    const jobs = (0,counted/* counted */.h)(history.rows.jobs.length, 'job');
    return [`the newest ${number(runs.length)} on GitHub${endings(runs)}; ${jobs} known`, ...scan_text_told(problems.runs)];
}
function endings(runs) {
    const finished = runs.filter(({ conclusion }) => conclusion !== undefined);
    const good = finished.filter(({ conclusion }) => conclusion === 'success').length;
    return finished.length === 0 ? '' : `: ${number(good)} of ${number(finished.length)} finished ones succeeded`;
}
function historyLines({ history, appended }, { store }) {
    const { runs, tests, changes } = (0,outcomes/* rowCounts */.VZ)(history.rows);
    const kept = appended === undefined
        ? 'nothing new'
        : appended.is === 'stored'
            ? 'kept'
            : `not kept: ${'because' in appended ? appended.because : 'it was there'}`;
    return [
        `${store.place} (${kept})`,
        `${(0,counted/* counted */.h)(runs, 'run')}, ${(0,counted/* counted */.h)(tests, 'test result')}, ${(0,counted/* counted */.h)(changes, 'commit')}`,
        ...history.notes.map((note) => `! ${(0,harmless/* harmless */.Is)(note)}`)
    ];
}
const number = (count) => count.toLocaleString('en');

;// CONCATENATED MODULE: ./build/commands/scan-run.js












async function scanCheckout(asked, world) {
    const folder = (0,external_node_path_.resolve)(world.folder, asked.path ?? '.');
    await mustBeFolder(folder);
    const setting = await (0,terminal/* settleAtTerminal */.$)(asked, world, folder);
    const { store, root, checkout, home, config, runs } = setting;
    const scanned = await scan({
        store,
        workspace: (0,untracked.untrackedReports)((0,workspace.workspaceAt)(root), root),
        clock: world.clock,
        log: world.log,
        ...(checkout === undefined ? {} : { changes: gitChanges(root) }),
        ...(runs === undefined ? {} : { runs })
    }, {
        home,
        headSha: checkout?.headSha ?? '0'.repeat(40),
        ...(checkout?.branch === undefined ? {} : { branch: checkout.branch }),
        reports: [asked.reports, config.record.reports, workspace.DEFAULT_REPORTS].find((list) => list.length > 0) ?? [],
        options: config.detect,
        foreshock: version/* VERSION */.x
    });
    world.log.progress('');
    return outcomeOf(scanned, { setting, failOn: asked['fail-on'] });
}
async function mustBeFolder(folder) {
    const found = await (0,promises_.stat)(folder).catch(() => undefined);
    if (found?.isDirectory() === true)
        return;
    throw new problem/* Problem */.A({
        where: folder,
        what: found === undefined ? 'There is no such folder' : 'This is not a folder',
        todo: 'Name the folder of a checkout, or leave the path out'
    });
}
function outcomeOf(scanned, { setting, failOn }) {
    const { verdict, commits, tests, reportFiles, unreadable, runs, history, problems } = scanned;
    return {
        outputs: {},
        exitCode: verdict === undefined ? 0 : (0,outcomes/* verdictOutcome */.yL)(verdict, { failOn }).exitCode,
        json: {
            root: setting.root,
            repository: setting.home.repository,
            head: setting.checkout?.headSha,
            branch: setting.checkout?.branch,
            commits: commits.length,
            reports: { files: reportFiles, tests: tests.length, unreadable: unreadable.map(({ path }) => path) },
            runs: runs.length,
            notRead: [
                setting.noCheckout?.message,
                setting.noRuns,
                ...Object.values(problems).flatMap((those) => those.map(({ message }) => message))
            ].filter((why) => why !== undefined),
            history: { place: setting.store.place, rows: (0,outcomes/* rowCounts */.VZ)(history.rows) },
            verdict: verdict === undefined ? undefined : (0,json/* toJson */.a)(verdict)
        },
        text: ({ colours }) => scanText(scanned, { setting, colours })
    };
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
