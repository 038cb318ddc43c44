export const id = 6506;
export const ids = [
 6506
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
 76506: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   risk: ()=>risk
  });
  var _src_io_runner_define_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33953);
  var _fail_on_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40294);
  var _idle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44428);
  var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98893);
  var _shared_outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65088);
  const risk = (0, _src_io_runner_define_action_js__WEBPACK_IMPORTED_MODULE_4__.Q)({
   name: 'risk',
   title: 'Foreshock: risk',
   icon: 'shield',
   summary: 'Says how likely a change is to be taken back, why, and what to do about it; and holds a deployment where a policy says so.',
   observes: true,
   permissions: {
    actions: 'read',
    contents: 'read'
   },
   features: {
    ..._shared_outputs_js__WEBPACK_IMPORTED_MODULE_3__.CU,
    ..._shared_outputs_js__WEBPACK_IMPORTED_MODULE_3__.v6,
    deployments: {
     what: 'what is deployed now, and the pull requests whose label releases a gate',
     permissions: {
      deployments: 'read',
      'pull-requests': 'read'
     }
    }
   },
   inputs: {
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_2__.d,
    'time-limit': {
     ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_2__.d['time-limit'],
     default: '60'
    },
    strict: {
     ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_2__.d.strict,
     only: 'action'
    },
    ..._fail_on_js__WEBPACK_IMPORTED_MODULE_0__.c,
    environment: {
     kind: 'text',
     description: 'The environment that would be deployed to: the change is all that it does not have yet, and its gate is asked, though not at a terminal. Without it, the pull request or the push is looked at.',
     placeholder: 'NAME'
    },
    backtest: {
     kind: 'flag',
     description: 'Replay the history instead, and print how good the scores would have been.',
     default: 'false',
     only: 'terminal'
    }
   },
   arguments: [
    {
     name: 'range',
     description: 'The commits to look at, such as main..feature; one name is where they begin, so that HEAD~1 is the last one. Left out, what the branch has and the default branch lacks; on the default branch its last commit.'
    }
   ],
   outputs: {
    status: {
     description: '`complete`; `partial` where something could not be seen; `degraded` or `idle`.'
    },
    level: {
     description: '`low`, `medium`, `high`, or `unknown`, which is never low.'
    },
    probability: {
     description: 'The chance that it has to be taken back, from `0` to `1`; empty where nobody can tell.'
    },
    low: {
     description: 'The lower end of the interval that holds the chance with 90 %.'
    },
    high: {
     description: 'The upper end of that interval.'
    },
    percentile: {
     description: 'Riskier than so many of a hundred of the changes of this repository; empty where nobody can tell.'
    },
    recommended: {
     description: 'What to do: `go`, `watch-longer`, `split`, `wait` or `hold`.'
    },
    gate: {
     description: '`open`, `held`, or `overridden` by a label; `none` where no policy names the environment, and `unknown` where the policy could not be read.'
    },
    verdict: {
     description: '`pass`, `warn`, `fail` where a gate holds it, `inconclusive` or `no-data`.'
    },
    'comment-id': {
     description: 'The id of the comment on the pull request; empty where there is none.'
    }
   },
   run: async (inputs, world)=>{
    if (world.runner === undefined) return (await Promise.all([
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
     __webpack_require__.e(2124)
    ]).then(__webpack_require__.bind(__webpack_require__, 21183))).riskAtTerminal(inputs, world);
    return (0, _idle_js__WEBPACK_IMPORTED_MODULE_1__.L)(world, async ()=>(await Promise.all([
      __webpack_require__.e(8815),
      __webpack_require__.e(4343),
      __webpack_require__.e(5521),
      __webpack_require__.e(9125),
      __webpack_require__.e(4119),
      __webpack_require__.e(4239),
      __webpack_require__.e(663),
      __webpack_require__.e(6820),
      __webpack_require__.e(1904),
      __webpack_require__.e(140),
      __webpack_require__.e(4770),
      __webpack_require__.e(9918),
      __webpack_require__.e(4983),
      __webpack_require__.e(9035),
      __webpack_require__.e(407),
      __webpack_require__.e(6259),
      __webpack_require__.e(3043)
     ]).then(__webpack_require__.bind(__webpack_require__, 38423))).riskInJob(inputs, world));
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
 65088: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   CU: ()=>commentFeature,
   QS: ()=>recordOutputs,
   hy: ()=>branchFeature,
   kC: ()=>optionalFeatures,
   sn: ()=>detectOutputs,
   v6: ()=>checkFeature,
   zi: ()=>readPermissions
  });
  const readPermissions = {
   actions: 'read',
   contents: 'read'
  };
  const commentFeature = {
   comment: {
    what: 'the comment on pull requests',
    permissions: {
     'pull-requests': 'write'
    }
   }
  };
  const checkFeature = {
   check: {
    what: 'the check run, where the configuration wants it',
    permissions: {
     checks: 'write'
    }
   }
  };
  const branchFeature = {
   branch: {
    what: 'the `branch` store',
    permissions: {
     contents: 'write'
    }
   }
  };
  const optionalFeatures = {
   deployments: {
    what: 'deployments in the history',
    permissions: {
     deployments: 'read'
    }
   },
   packing: {
    what: 'removing from the cache what packs hold',
    permissions: {
     actions: 'write'
    }
   }
  };
  const recordOutputs = {
   status: {
    description: '`complete`: everything of this run was seen and kept. `partial`: something could not be seen. `read-only`: nothing could be kept, as is normal where the cache takes no writes. `degraded`: something failed. `idle`: there was nothing to do.'
   },
   segment: {
    description: 'The name under which the recording is kept.'
   },
   jobs: {
    description: 'How many jobs of the run were seen.'
   },
   tests: {
    description: 'How many test results were read.'
   },
   'failed-tests': {
    description: 'How many of them failed.'
   },
   coverage: {
    description: 'Of the runs of the last 90 days that GitHub lists, the share whose jobs are in the history, from `0.00` to `1.00`; later recordings add to it. Empty where GitHub was not asked.'
   }
  };
  const detectOutputs = {
   verdict: {
    description: '`pass`, `warn`, `fail`, `inconclusive` or `no-data`.'
   },
   findings: {
    description: 'How many findings there are.'
   },
   'comment-id': {
    description: 'The id of the comment on the pull request; empty where there is none.'
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
