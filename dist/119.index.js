export const id = 119;
export const ids = [
 119
];
export const modules = {
 44428: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   L: ()=>unlessIdle
  });
  const HOUSEKEEPING = new Set([
   'branch_protection_rule',
   'discussion',
   'discussion_comment',
   'fork',
   'gollum',
   'issues',
   'label',
   'milestone',
   'page_build',
   'public',
   'star',
   'watch'
  ]);
  async function unlessIdle({ runner, log }, work) {
   const why = runner === undefined ? undefined : whyIdle(runner);
   if (why === undefined) return work();
   log.info(`Nothing to do: ${why}.`);
   return {
    outputs: {
     status: 'idle'
    },
    exitCode: 0,
    json: {
     status: 'idle',
     why
    },
    text: ()=>`Nothing to do: ${why}.`
   };
  }
  function whyIdle({ event, payload }) {
   if (HOUSEKEEPING.has(event)) return `the event ${event} builds nothing`;
   if (event === 'workflow_run' && actionOf(payload) !== 'completed') return 'the run that this is about has not ended yet';
   return undefined;
  }
  const actionOf = (payload)=>typeof payload === 'object' && payload !== null && 'action' in payload ? payload.action : undefined;
 },
 119: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   rollback: ()=>rollback
  });
  var _src_io_runner_define_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33953);
  var _idle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44428);
  var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98893);
  const rollback = (0, _src_io_runner_define_action_js__WEBPACK_IMPORTED_MODULE_2__.Q)({
   name: 'rollback',
   title: 'Foreshock: rollback',
   icon: 'shield',
   summary: 'Takes back, once, a deployment that a watch has failed, by a workflow of yours. A dry run until the configuration says `live`; at a terminal only a look at what would be done.',
   observes: false,
   permissions: {
    actions: 'write',
    contents: 'write',
    deployments: 'write'
   },
   features: {
    comment: {
     what: 'the comment on the pull request that brought the commit',
     permissions: {
      'pull-requests': 'write'
     }
    },
    issue: {
     what: 'the issue where a human is needed',
     permissions: {
      issues: 'write'
     }
    }
   },
   inputs: {
    token: {
     ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__.d.token,
     description: 'The token that reads and records deployments, claims the rollback and dispatches it. Leave it as it is, or name its App under `rollback.believe` in the configuration: only records of the workflow’s own identity, and of those, are believed.'
    },
    decision: {
     kind: 'text',
     description: 'What the watch said: its output `decision`. Without it, in a workflow that the end of the watch starts (`workflow_run`), the record at the newest deployment counts.',
     only: 'action'
    },
    environment: {
     kind: 'text',
     description: 'The environment that was watched: needed at a terminal, and where there is no `decision`.',
     placeholder: 'NAME'
    },
    allowed: {
     kind: 'flag',
     description: 'A second kill switch: `false` rolls nothing back. Fill it from a variable.',
     default: 'true',
     only: 'action'
    },
    hop: {
     kind: 'count',
     description: 'How many rollbacks led to this deployment. Anything but 0 goes to a human.',
     default: '0',
     only: 'action'
    },
    'wait-minutes': {
     kind: 'count',
     description: 'How long the run of the rollback workflow may take, with the approvals that it waits for.',
     default: '30',
     only: 'action'
    },
    config: {
     ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__.d.config,
     description: 'The configuration file of the default branch.'
    },
    'time-limit': {
     ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__.d['time-limit'],
     description: 'How many seconds all of this may take, waiting included.',
     default: '2700'
    },
    'check-run-id': _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__.d['check-run-id'],
    matrix: _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__.d.matrix
   },
   outputs: {
    rollback: {
     description: '`nothing`: there was nothing to do. `dry-run`: it was recorded what would be dispatched. `rolled-back`. `needs-human`: something is wrong, and the step fails.'
    },
    target: {
     description: 'The commit that was gone back to, or would be; empty where there is none.'
    },
    incident: {
     description: 'What all records call it: `d` and the id of the deployment.'
    },
    'run-id': {
     description: 'The run of the rollback workflow; empty where none was started.'
    },
    issue: {
     description: 'The number of the issue that was opened; empty where there is none.'
    },
    'seconds-to-detect': {
     description: 'From the deployment to the verdict, by GitHub’s clock; empty where it is not known.'
    },
    'seconds-to-restore': {
     description: 'From the deployment to the old commit being live again; empty where it is not.'
    },
    reason: {
     description: 'What was done or not, and why, in a sentence or two.'
    }
   },
   run: async (inputs, world)=>{
    if (world.runner === undefined) return (await Promise.all([
     __webpack_require__.e(8815),
     __webpack_require__.e(4343),
     __webpack_require__.e(5521),
     __webpack_require__.e(6820),
     __webpack_require__.e(9858),
     __webpack_require__.e(8992),
     __webpack_require__.e(3220)
    ]).then(__webpack_require__.bind(__webpack_require__, 63220))).rollBackAtTerminal(inputs, world);
    return (0, _idle_js__WEBPACK_IMPORTED_MODULE_0__.L)(world, async ()=>(await Promise.all([
      __webpack_require__.e(8815),
      __webpack_require__.e(4343),
      __webpack_require__.e(5521),
      __webpack_require__.e(9125),
      __webpack_require__.e(4119),
      __webpack_require__.e(4239),
      __webpack_require__.e(663),
      __webpack_require__.e(6820),
      __webpack_require__.e(1904),
      __webpack_require__.e(9918),
      __webpack_require__.e(4983),
      __webpack_require__.e(2394),
      __webpack_require__.e(8992),
      __webpack_require__.e(5707),
      __webpack_require__.e(5282)
     ]).then(__webpack_require__.bind(__webpack_require__, 16532))).rollBackInJob(inputs, world));
   }
  });
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
