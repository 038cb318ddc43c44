export const id = 5232;
export const ids = [
 5232
];
export const modules = {
 98893: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   d: ()=>sharedInputs,
   v: ()=>recordInputs
  });
  var _src_io_store_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26876);
  const sharedInputs = {
   token: {
    kind: 'secret',
    description: 'The token that reads runs and writes the comment. At a terminal it is taken from `GITHUB_TOKEN`.',
    default: '${{ github.token }}',
    only: 'action'
   },
   config: {
    kind: 'text',
    description: 'The configuration file: of the default branch in a job, of the checkout at a terminal.',
    default: '.github/foreshock.yml',
    placeholder: 'FILE'
   },
   store: {
    kind: 'choice',
    choices: _src_io_store_names_js__WEBPACK_IMPORTED_MODULE_0__.n,
    description: 'Where the history is kept: `cache` (the cache of GitHub Actions, the default in a job), `branch` (refs of the repository, the default on GitHub Enterprise Server) or `directory` (the default at a terminal).',
    placeholder: 'STORE'
   },
   directory: {
    kind: 'text',
    description: 'The folder of the `directory` store; `.foreshock/history` when nothing is said.',
    placeholder: 'DIR'
   },
   'time-limit': {
    kind: 'count',
    description: 'How many seconds this may take. What is not done by then is left to the next recording.',
    default: '30',
    placeholder: 'SECONDS'
   },
   strict: {
    kind: 'flag',
    description: 'Fail when something cannot be recorded or read, instead of warning.',
    default: 'false'
   },
   'check-run-id': {
    kind: 'text',
    description: 'The API’s id of this job, as GitHub fills it in. Leave it as it is.',
    default: '${{ job.check_run_id }}',
    only: 'action'
   },
   matrix: {
    kind: 'text',
    description: 'The matrix values of this job, as GitHub fills them in. Leave it as it is.',
    default: '${{ toJSON(matrix) }}',
    only: 'action'
   }
  };
  const recordInputs = {
   reports: {
    kind: 'list',
    description: 'Globs of the test reports in the workspace, one a line. Without any, the places that common tools use are searched.',
    placeholder: 'GLOBS'
   },
   artifacts: {
    kind: 'list',
    description: 'Globs of the artifacts of the same run that hold reports; `!*` for none. Without any: `*test*`, `*junit*`, `*report*`, `*result*`.',
    placeholder: 'GLOBS'
   }
  };
 },
 15232: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   replay: ()=>replay
  });
  var _src_io_runner_define_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33953);
  var _actions_shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98893);
  var _terminal_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57121);
  const replay = (0, _src_io_runner_define_action_js__WEBPACK_IMPORTED_MODULE_2__.N)({
   name: 'replay',
   summary: 'Runs a configuration over the kept history, and tells what it would have said of each run: to tune it before it is in force.',
   inputs: {
    ..._terminal_inputs_js__WEBPACK_IMPORTED_MODULE_1__.M,
    store: _actions_shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__.d.store,
    runs: {
     kind: 'count',
     description: 'How many of the newest runs are judged; 50 without it.'
    }
   },
   run: async (inputs, world)=>(await Promise.all([
     __webpack_require__.e(8815),
     __webpack_require__.e(4343),
     __webpack_require__.e(5521),
     __webpack_require__.e(9125),
     __webpack_require__.e(6820),
     __webpack_require__.e(1904),
     __webpack_require__.e(140),
     __webpack_require__.e(9858),
     __webpack_require__.e(4770),
     __webpack_require__.e(414)
    ]).then(__webpack_require__.bind(__webpack_require__, 10414))).replayHistory(inputs, world)
  });
 },
 57121: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   M: ()=>terminalInputs
  });
  var _actions_shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98893);
  const terminalInputs = {
   config: _actions_shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__.d.config,
   directory: _actions_shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__.d.directory,
   'time-limit': _actions_shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__.d['time-limit']
  };
 },
 33953: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   N: ()=>defineCommand,
   Q: ()=>defineAction
  });
  function defineAction(spec) {
   return spec;
  }
  function defineCommand(spec) {
   return spec;
  }
 },
 26876: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   n: ()=>STORE_NAMES
  });
  const STORE_NAMES = [
   'cache',
   'directory',
   'branch'
  ];
 }
};
