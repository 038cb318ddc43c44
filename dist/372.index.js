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

/***/ 8372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MOST_ZIP_BYTES: () => (/* binding */ MOST_ZIP_BYTES),
/* harmony export */   gitHubRuns: () => (/* binding */ gitHubRuns)
/* harmony export */ });
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2521);

const PER_PAGE = 100;
/** A job has 256 matrix entries at most, a workflow a few of those; more is cut and said. */
const MOST_PAGES = 10;
/** Artifacts above this are passed over: they are no test reports, and reading them would cost the build minutes. */
const MOST_ZIP_BYTES = 50_000_000;
function gitHubRuns(client, repository, openArchive) {
    const { actions, repos } = client.octokit.rest;
    const [owner = '', repo = ''] = repository.split('/');
    const read = 'actions: read';
    return {
        run: (runId, attempt) => (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .k)(client, { what: `run ${runId}, attempt ${attempt}`, permission: read }, async () => {
            const { data } = await actions.getWorkflowRunAttempt({ owner, repo, run_id: runId, attempt_number: attempt });
            return data;
        }),
        jobs: (runId, attempt) => pages(client, { what: `the jobs of run ${runId}, attempt ${attempt}`, permission: read }, async (page) => {
            const at = { owner, repo, run_id: runId, attempt_number: attempt, per_page: PER_PAGE, page };
            return itemsOf('jobs', (await actions.listJobsForWorkflowRunAttempt(at)).data);
        }),
        recentRuns: (limit) => (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .k)(client, { what: 'the recent runs', permission: read }, async () => {
            const per_page = Math.min(limit, PER_PAGE);
            const { data } = await actions.listWorkflowRunsForRepo({ owner, repo, per_page, exclude_pull_requests: true });
            const items = itemsOf('workflow_runs', data);
            return { items, complete: items.length < limit };
        }),
        artifacts: (runId) => pages(client, { what: `the artifacts of run ${runId}`, permission: read }, async (page) => {
            const { data } = await actions.listWorkflowRunArtifacts({
                owner,
                repo,
                run_id: runId,
                per_page: PER_PAGE,
                page
            });
            return itemsOf('artifacts', data);
        }),
        artifactFiles: async (artifactId) => {
            const zip = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .k)(client, { what: `artifact ${artifactId}`, permission: read }, async () => {
                const { data } = await actions.downloadArtifact({
                    owner,
                    repo,
                    artifact_id: artifactId,
                    archive_format: 'zip'
                });
                return bytesOf(data);
            });
            if (zip.is === 'unknown')
                return zip;
            return openArchive(zip.value);
        },
        commit: (sha) => (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .k)(client, { what: `commit ${sha}`, permission: 'contents: read' }, async () => {
            const { data } = await repos.getCommit({ owner, repo, ref: sha, per_page: 1 });
            return data;
        }),
        repository: () => (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .k)(client, { what: 'the repository', permission: 'contents: read' }, async () => {
            const { data } = await repos.get({ owner, repo });
            return data;
        })
    };
}
/** All pages of a listing; what was read before a fault is kept and called incomplete. */
async function pages(client, question, page) {
    const items = [];
    for (let number = 1; number <= MOST_PAGES; number += 1) {
        const answer = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .k)(client, question, () => page(number));
        if (answer.is === 'unknown')
            return number === 1 ? answer : { is: 'known', value: { items, complete: false } };
        items.push(...answer.value);
        if (answer.value.length < PER_PAGE)
            return { is: 'known', value: { items, complete: true } };
    }
    return { is: 'known', value: { items, complete: false } };
}
/** The list inside an answer; an answer without one (a proxy's page, cut JSON) is an error, not an empty list. */
function itemsOf(key, data) {
    const list = typeof data === 'object' && data !== null ? Object.entries(data).find(([k]) => k === key)?.[1] : undefined;
    if (Array.isArray(list))
        return list;
    throw new Error(`the answer holds no ${key}`);
}
function bytesOf(data) {
    if (data instanceof ArrayBuffer)
        return new Uint8Array(data);
    if (data instanceof Uint8Array)
        return data;
    throw new Error('the answer is not a zip');
}


/***/ })

};
