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

/***/ 9388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitHubConfig: () => (/* binding */ gitHubConfig)
/* harmony export */ });
/* harmony import */ var _git_local_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4745);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2521);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4346);



/** Reads the configuration that is in force through the API, so that no checkout and no pull request can change it. */
function gitHubConfig(client, { repository, defaultBranch }, place) {
    const [owner = '', repo = ''] = repository.split('/');
    return {
        inForce: () => (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .k)(client, { what: `${place.path} of the default branch`, permission: 'contents: read' }, async () => {
            try {
                const { data, headers } = await client.octokit.rest.repos.getContent({
                    owner,
                    repo,
                    path: place.path,
                    mediaType: { format: 'raw' },
                    request: _body_js__WEBPACK_IMPORTED_MODULE_2__/* .UNREAD */ .y,
                    ...(defaultBranch === undefined ? {} : { ref: defaultBranch })
                });
                mustBeFile(headers['content-type']);
                const text = new TextDecoder().decode(await (0,_body_js__WEBPACK_IMPORTED_MODULE_2__/* .readBody */ .x)(data, MOST_BYTES));
                return { path: place.path, text, at: defaultBranch ?? 'the default branch' };
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
/** Far above any configuration. */
const MOST_BYTES = 1_000_000;
/** With the raw media type GitHub sends the file itself under that type: a folder is JSON, and a proxy's page HTML. */
function mustBeFile(contentType) {
    if (/^application\/vnd\.github\..*\braw\b/.test(contentType ?? ''))
        return;
    throw new Error('the answer is not a file');
}


/***/ })

};
