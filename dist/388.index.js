export const id = 388;
export const ids = [388];
export const modules = {

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

/***/ 9388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitHubConfig: () => (/* binding */ gitHubConfig)
/* harmony export */ });
/* harmony import */ var _git_local_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4745);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2521);


/** Reads the configuration that is in force through the API, so that no checkout and no pull request can change it. */
function gitHubConfig(client, { repository, defaultBranch }, place) {
    const [owner = '', repo = ''] = repository.split('/');
    return {
        inForce: () => (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .k)(client, { what: `${place.path} of the default branch`, permission: 'contents: read' }, async () => {
            try {
                const { data } = await client.octokit.rest.repos.getContent({
                    owner,
                    repo,
                    path: place.path,
                    mediaType: { format: 'raw' },
                    ...(defaultBranch === undefined ? {} : { ref: defaultBranch })
                });
                return { path: place.path, text: textOf(data), at: defaultBranch ?? 'the default branch' };
            }
            catch (error) {
                if ((0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c)(error) === 404)
                    return undefined;
                throw error;
            }
        }),
        proposed: () => (0,_git_local_config_js__WEBPACK_IMPORTED_MODULE_0__/* .checkedOut */ .M)(place)
    };
}
/** With the raw media type GitHub sends the file itself. */
function textOf(data) {
    if (typeof data === 'string')
        return data;
    throw new Error('the answer is not a file');
}


/***/ })

};
