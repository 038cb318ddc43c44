export const id = 514;
export const ids = [514];
export const modules = {

/***/ 9133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitHubClient: () => (/* binding */ gitHubClient)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1758);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6856);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3965);




/** Supported until 2028 at least; later versions rename fields. */
const API_VERSION = '2022-11-28';
/** How long one attempt of one request may take. */
const ATTEMPT_MS = 5_000;
/**
 * Answers that a second try does not change. 429 is among them because the plug-in for rate limits waits as long as
 * GitHub asks; the one for retries would ask again at once.
 */
const DO_NOT_RETRY = [400, 401, 403, 404, 410, 422, 429, 451];
/** A client that retries what is worth it, waits when GitHub says so, and never beyond its budget of time and requests. */
function gitHubClient(options) {
    const { token, apiUrl, deadline, log } = options;
    const budget = { spent: 0 };
    /** Innermost of the plugins: it sees each attempt of each request. */
    const budgeted = (octokit) => {
        octokit.hook.wrap('request', async (request, parameters) => {
            if (deadline.signal.aborted)
                throw outOfTime();
            if (budget.spent >= options.requests)
                throw outOfRequests(options.requests);
            budget.spent += 1;
            const attempt = new AbortController();
            // Not AbortSignal.timeout: a garbage collection may take it away before it is heard.
            const timer = setTimeout(() => attempt.abort(noAnswer()), ATTEMPT_MS);
            // The hook within gets these very parameters, whatever is passed on: only changes in place arrive there.
            parameters.request = { ...parameters.request, signal: AbortSignal.any([deadline.signal, attempt.signal]) };
            parameters.headers['x-github-api-version'] = API_VERSION;
            try {
                return await request(parameters);
            }
            catch (error) {
                if (deadline.leftMs() === 0)
                    throw outOfTime();
                throw error;
            }
            finally {
                clearTimeout(timer);
            }
        });
        return {};
    };
    /** Waits where the wait fits into the time that is left; else the request fails at once. */
    const worthWaiting = (limit) => (seconds, request) => {
        const fits = seconds * 1000 < deadline.leftMs() - ATTEMPT_MS;
        const url = 'url' in request ? String(request.url) : 'a request';
        log.info(`GitHub's ${limit} rate limit asks to wait ${seconds} s before ${url}: ${fits ? 'waiting' : 'too long'}.`);
        return fits;
    };
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, {
        baseUrl: apiUrl,
        userAgent: 'foreshock',
        retry: { retries: 2, doNotRetry: DO_NOT_RETRY },
        throttle: { onRateLimit: worthWaiting('primary'), onSecondaryRateLimit: worthWaiting('secondary'), id: token },
        log: { debug: ignore, info: ignore, warn: log.debug, error: log.debug }
    }, budgeted, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__/* .throttling */ .A);
    return { octokit, deadline, spent: () => budget.spent, left: () => Math.max(0, options.requests - budget.spent) };
}
const ignore = () => undefined;
/** Octokit tries again after any error but one that is called AbortError. */
const noAnswer = () => new Error(`no answer within ${ATTEMPT_MS / 1000} s`);
const outOfTime = () => new _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A({ what: 'GitHub did not answer within the time limit', todo: 'The next recording catches up by itself' });
const outOfRequests = (requests) => new _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A({ what: `The budget of ${requests} requests is spent`, todo: 'The next recording catches up by itself' });


/***/ })

};
