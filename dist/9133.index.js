export const id = 9133;
export const ids = [
 9133
];
export const modules = {
 19133: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   gitHubClient: ()=>gitHubClient
  });
  var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11758);
  var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49735);
  var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86856);
  var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73965);
  const API_VERSION = '2022-11-28';
  const ATTEMPT_MS = 5_000;
  const DO_NOT_RETRY = [
   400,
   401,
   403,
   404,
   410,
   416,
   422,
   429,
   451
  ];
  function gitHubClient(options) {
   const { token, apiUrl, deadline, log } = options;
   const budget = {
    spent: 0,
    most: options.requests,
    hourly: Infinity
   };
   const budgeted = (octokit)=>{
    octokit.hook.wrap('request', async (request, parameters)=>{
     if (deadline.signal.aborted) throw outOfTime();
     if (budget.spent >= budget.most) throw outOfRequests(budget.most);
     budget.spent += 1;
     const attempt = new AbortController();
     const timer = setTimeout(()=>attempt.abort(noAnswer()), ATTEMPT_MS);
     parameters.request = {
      ...parameters.request,
      signal: AbortSignal.any([
       deadline.signal,
       attempt.signal
      ])
     };
     parameters.headers['x-github-api-version'] = API_VERSION;
     try {
      const answer = await request(parameters);
      budget.hourly = hourlyLeft(answer.headers) ?? budget.hourly;
      return answer;
     } catch (error) {
      if (deadline.leftMs() === 0) throw outOfTime();
      throw error;
     } finally{
      clearTimeout(timer);
     }
    });
    return {};
   };
   const worthWaiting = (limit)=>(seconds, request)=>{
     const fits = seconds * 1000 < deadline.leftMs() - ATTEMPT_MS;
     const url = 'url' in request ? String(request.url) : 'a request';
     log.info(`GitHub's ${limit} rate limit asks to wait ${seconds} s before ${url}: ${fits ? 'waiting' : 'too long'}.`);
     return fits;
    };
   const octokit = (0, _actions_github__WEBPACK_IMPORTED_MODULE_0__.Q)(token, {
    baseUrl: apiUrl,
    userAgent: 'foreshock',
    retry: {
     retries: 2,
     doNotRetry: DO_NOT_RETRY
    },
    throttle: {
     onRateLimit: worthWaiting('primary'),
     onSecondaryRateLimit: worthWaiting('secondary'),
     id: token
    },
    log: {
     debug: ignore,
     info: ignore,
     warn: log.debug,
     error: log.debug
    }
   }, budgeted, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__.L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__.A);
   return {
    octokit,
    deadline,
    spent: ()=>budget.spent,
    left: ()=>Math.max(0, budget.most - budget.spent),
    allow: (requests)=>{
     if (budget.hourly >= SHARE_OF_HOUR * requests) budget.most = Math.max(budget.most, requests);
    }
   };
  }
  const SHARE_OF_HOUR = 1.5;
  function hourlyLeft(headers) {
   const left = Number(Reflect.get(headers, 'x-ratelimit-remaining') ?? NaN);
   return Number.isInteger(left) ? left : undefined;
  }
  const ignore = ()=>undefined;
  const noAnswer = ()=>new Error(`no answer within ${ATTEMPT_MS / 1000} s`);
  const outOfTime = ()=>new _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.A({
    what: 'GitHub did not answer within the time limit',
    todo: 'The next recording catches up by itself'
   });
  const outOfRequests = (requests)=>new _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.A({
    what: `The budget of ${requests} requests is spent`,
    todo: 'The next recording catches up by itself'
   });
 }
};
