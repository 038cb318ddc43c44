export const id = 861;
export const ids = [861];
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


/***/ })

};
