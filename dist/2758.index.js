export const id = 2758;
export const ids = [
 2758
];
export const modules = {
 40294: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   c: ()=>failOnInput
  });
  const FAIL_ON = [
   'never',
   'fail',
   'warn',
   'unsure'
  ];
  const failOnInput = {
   'fail-on': {
    kind: 'choice',
    choices: FAIL_ON,
    description: 'Which verdicts fail the step, or end a command with exit code 1: `never`, `fail`, `warn` (and `fail`), or `unsure` (also what could not be judged).',
    default: 'never',
    placeholder: 'VERDICT'
   }
  };
 },
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
 42758: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   scan: ()=>scan
  });
  var _actions_shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98893);
  var _actions_fail_on_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40294);
  var _src_io_runner_define_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33953);
  var _terminal_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57121);
  const scan = (0, _src_io_runner_define_action_js__WEBPACK_IMPORTED_MODULE_3__.N)({
   name: 'scan',
   summary: 'Reads a checkout: its git history, its test reports, its runs on GitHub; keeps them and says what it found.',
   arguments: [
    {
     name: 'path',
     description: 'The checkout to scan; without it, the current folder.'
    }
   ],
   inputs: {
    ..._terminal_inputs_js__WEBPACK_IMPORTED_MODULE_2__.M,
    reports: _actions_shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__.v.reports,
    ..._actions_fail_on_js__WEBPACK_IMPORTED_MODULE_1__.c
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
     __webpack_require__.e(9035),
     __webpack_require__.e(2124),
     __webpack_require__.e(7497)
    ]).then(__webpack_require__.bind(__webpack_require__, 77497))).scanCheckout(inputs, world)
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
