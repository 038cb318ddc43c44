export const id = 372;
export const ids = [372,991];
export const modules = {

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

/***/ 4346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readBody),
/* harmony export */   y: () => (/* binding */ UNREAD)
/* harmony export */ });
/**
 * Reads the body of an answer to its end. Octokit hands on a body that broke off as an empty one, and any body whatever
 * its size: ask with `request: UNREAD`, and read it here.
 */
async function readBody(body, mostBytes) {
    if (!isStream(body))
        throw new Error('the answer has no body');
    const chunks = [];
    let length = 0;
    for await (const chunk of body) {
        length += chunk.length;
        if (length > mostBytes)
            throw new Error(`the answer is larger than ${mostBytes / 1e6} MB`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks, length);
}
/** What makes Octokit leave the body of a good answer to its caller. */
const UNREAD = { parseSuccessResponseBody: false };
const isStream = (body) => typeof body === 'object' && body !== null && Symbol.asyncIterator in body;


/***/ }),

/***/ 8372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitHubRuns: () => (/* binding */ gitHubRuns)
/* harmony export */ });
/* harmony import */ var _domain_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6462);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2521);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4346);



const PER_PAGE = 100;
/** A job has 256 matrix entries at most, a workflow a few of those; more is cut and said. */
const MOST_PAGES = 10;
/** Artifacts above this are no test reports, and reading them would cost the build minutes. */
const MOST_ZIP_BYTES = 50_000_000;
function gitHubRuns(client, repository, openArchive) {
    const { actions, repos } = client.octokit.rest;
    const [owner = '', repo = ''] = repository.split('/');
    const read = 'actions: read';
    return {
        run: (runId, attempt) => (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .k)(client, { what: `run ${runId}, attempt ${attempt}`, permission: read }, async () => {
            const { data } = await actions.getWorkflowRunAttempt({ owner, repo, run_id: runId, attempt_number: attempt });
            return objectOf(data);
        }),
        jobs: (runId, attempt) => pages(client, { what: `the jobs of run ${runId}, attempt ${attempt}`, permission: read }, async (page) => {
            const at = { owner, repo, run_id: runId, attempt_number: attempt, per_page: PER_PAGE, page };
            return pageOf('jobs', (await actions.listJobsForWorkflowRunAttempt(at)).data);
        }),
        recentRuns: (limit) => (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .k)(client, { what: 'the recent runs', permission: read }, async () => {
            const per_page = Math.min(limit, PER_PAGE);
            const { data } = await actions.listWorkflowRunsForRepo({ owner, repo, per_page, exclude_pull_requests: true });
            const { items } = pageOf('workflow_runs', data);
            return { items, complete: items.length < per_page };
        }),
        artifacts: (runId) => pages(client, { what: `the artifacts of run ${runId}`, permission: read }, async (page) => {
            const { data } = await actions.listWorkflowRunArtifacts({
                owner,
                repo,
                run_id: runId,
                per_page: PER_PAGE,
                page
            });
            return pageOf('artifacts', data);
        }),
        artifactFiles: async (artifactId) => {
            const zip = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .k)(client, { what: `artifact ${artifactId}`, permission: read }, async () => {
                const { data } = await actions.downloadArtifact({
                    owner,
                    repo,
                    artifact_id: artifactId,
                    archive_format: 'zip',
                    request: _body_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREAD */ .y
                });
                return (0,_body_js__WEBPACK_IMPORTED_MODULE_1__/* .readBody */ .x)(data, MOST_ZIP_BYTES);
            });
            if (zip.is === 'unknown')
                return zip;
            return openArchive(zip.value);
        },
        commit: (sha) => (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .k)(client, { what: `commit ${sha}`, permission: 'contents: read' }, async () => {
            const { data } = await repos.getCommit({ owner, repo, ref: sha }); // portions would cut the list of files
            return objectOf(data);
        }),
        repository: () => (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .k)(client, { what: 'the repository', permission: 'contents: read' }, async () => {
            const { data } = await repos.get({ owner, repo });
            return objectOf(data);
        })
    };
}
/**
 * All pages of a listing. What was read before a fault is kept and called incomplete, and so is a listing that changed
 * while it was read: an item that moved to an earlier page was never seen.
 */
async function pages(client, question, page) {
    const items = new Map();
    const totals = new Set();
    for (let number = 1; number <= MOST_PAGES; number += 1) {
        const answer = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .k)(client, question, () => page(number));
        if (answer.is === 'unknown')
            return number === 1 ? answer : (0,_domain_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)({ items: [...items.values()], complete: false });
        for (const item of answer.value.items)
            items.set(idOf(item), item);
        if (answer.value.total !== undefined)
            totals.add(answer.value.total);
        if (answer.value.items.length === PER_PAGE)
            continue;
        return (0,_domain_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)({ items: [...items.values()], complete: [...totals].every((total) => total === items.size) });
    }
    return (0,_domain_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)({ items: [...items.values()], complete: false });
}
/** An item without an id is like no other. */
const idOf = (item) => fieldOf(item, 'id') ?? item;
/** The list inside an answer; an answer without one is an error, not an empty list. */
function pageOf(key, data) {
    const items = fieldOf(objectOf(data), key);
    if (!Array.isArray(items))
        throw new Error(`the answer holds no ${key}`);
    const total = fieldOf(data, 'total_count');
    return { items, total: typeof total === 'number' ? total : undefined };
}
const fieldOf = (value, key) => typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined;
/** A proxy's page and cut JSON arrive as texts. */
function objectOf(data) {
    if (typeof data === 'object' && data !== null)
        return data;
    throw new Error('the answer is not JSON, or not all of it');
}


/***/ })

};
