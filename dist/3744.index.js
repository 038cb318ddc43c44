export const id = 3744;
export const ids = [
 3744
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
 13744: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   watch: ()=>watch
  });
  var _src_io_runner_define_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33953);
  var _src_flows_watch_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6545);
  var _fail_on_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40294);
  var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98893);
  var _shared_outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65088);
  const watch = (0, _src_io_runner_define_action_js__WEBPACK_IMPORTED_MODULE_4__.Q)({
   name: 'watch',
   title: 'Foreshock: watch',
   icon: 'activity',
   summary: 'Watches a service after a deployment, and says as soon as the evidence is enough whether it is as well as before.',
   observes: true,
   permissions: {
    actions: 'read',
    contents: 'read',
    deployments: 'write'
   },
   features: {
    ..._shared_outputs_js__WEBPACK_IMPORTED_MODULE_3__.CU,
    ..._shared_outputs_js__WEBPACK_IMPORTED_MODULE_3__.v6,
    promote: {
     what: 'the promotion of what passes, where `watch.on-pass` names a workflow',
     permissions: {
      actions: 'write',
      contents: 'write'
     }
    }
   },
   inputs: {
    token: {
     ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_2__.d.token,
     description: 'The token that reads the configuration and deployments, and writes the status and the comment.'
    },
    config: _shared_inputs_js__WEBPACK_IMPORTED_MODULE_2__.d.config,
    environment: {
     kind: 'text',
     description: 'The environment that was deployed to.',
     default: 'production',
     placeholder: 'NAME'
    },
    'deployment-id': {
     kind: 'count',
     description: 'The id of the deployment. Without it, the newest of the environment that is of this commit; on a schedule, or where another workflow or system starts this, the newest.',
     only: 'action'
    },
    minutes: {
     kind: 'count',
     description: 'How many minutes to watch at most. Without it, as the configuration says.',
     placeholder: 'MINUTES'
    },
    every: {
     kind: 'count',
     description: 'How many seconds lie between two looks. Without it, as the configuration says.',
     placeholder: 'SECONDS'
    },
    'on-inconclusive': {
     kind: 'choice',
     choices: _src_flows_watch_options_js__WEBPACK_IMPORTED_MODULE_0__.Xv,
     description: 'What follows where nothing was decided, or nothing was seen: `pause` asks a human, `pass` goes on, `fail` fails the step. Without it, as the configuration says.',
     placeholder: 'WHAT'
    },
    mode: {
     kind: 'choice',
     choices: [
      'live',
      'dry-run'
     ],
     description: '`dry-run` writes no status of the deployment, no comment and no check run.',
     default: 'live',
     only: 'action'
    },
    ..._fail_on_js__WEBPACK_IMPORTED_MODULE_1__.c,
    'time-limit': {
     kind: 'count',
     description: 'How many seconds all of this may take: as long as a job may, for the watch ends by itself. A watch that does not fit is made shorter.',
     default: '21600',
     only: 'action'
    }
   },
   outputs: {
    status: {
     description: '`complete`; `partial` where something beside the checks could not be read or written; `degraded` where the watch itself failed.'
    },
    verdict: {
     description: '`pass`, `warn`, `fail`, `inconclusive` or `no-data`. A failed verdict fails the step only with `fail-on`.'
    },
    next: {
     description: 'What follows: `go` after `pass` and `warn`, `stop` after `fail`, and else what `on-inconclusive` says: `ask`, `go` or `stop`.'
    },
    decision: {
     description: 'All that the action `rollback` needs of it, as one line of JSON; empty where no deployment is known.'
    },
    'deployment-id': {
     description: 'The deployment that was watched; empty where none is known.'
    },
    environment: {
     description: 'The environment that was watched.'
    },
    sha: {
     description: 'The commit that was deployed, as far as it is known.'
    },
    seconds: {
     description: 'How many seconds the watch took until it was decided.'
    },
    promotion: {
     description: 'What became of the promotion: `nothing`, `dry-run`, `dispatched`, `refused` or `unknown`; empty where `watch.on-pass` names no workflow.'
    },
    'promotion-run-id': {
     description: 'The run of the promote workflow; empty where GitHub named none.'
    },
    'failed-checks': {
     description: 'The names of the checks that failed, parted by commas.'
    }
   },
   run: async (inputs, world)=>world.runner === undefined ? (await Promise.all([
     __webpack_require__.e(8815),
     __webpack_require__.e(5521),
     __webpack_require__.e(9125),
     __webpack_require__.e(6820),
     __webpack_require__.e(9858),
     __webpack_require__.e(2394),
     __webpack_require__.e(5437)
    ]).then(__webpack_require__.bind(__webpack_require__, 25260))).watchAtTerminal(inputs, world) : (await Promise.all([
     __webpack_require__.e(8815),
     __webpack_require__.e(5521),
     __webpack_require__.e(9125),
     __webpack_require__.e(4119),
     __webpack_require__.e(4239),
     __webpack_require__.e(663),
     __webpack_require__.e(6820),
     __webpack_require__.e(1904),
     __webpack_require__.e(9858),
     __webpack_require__.e(9918),
     __webpack_require__.e(4983),
     __webpack_require__.e(407),
     __webpack_require__.e(2394),
     __webpack_require__.e(5707),
     __webpack_require__.e(9149)
    ]).then(__webpack_require__.bind(__webpack_require__, 87563))).watchInJob(inputs, world)
  });
 },
 68057: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   A8: ()=>WORKFLOW_PATH,
   HH: ()=>isSha,
   Kb: ()=>APP_LOGIN,
   Vc: ()=>inputsOf,
   YR: ()=>ENVIRONMENT_NAME,
   bV: ()=>wrongIn,
   eQ: ()=>isId,
   w8: ()=>incidentOf
  });
  const inputsOf = (order)=>({
    environment: order.environment,
    target: order.target,
    expected_current_sha: order.expectedCurrentSha,
    incident: order.incident,
    reason: order.reason,
    hop: String(order.hop),
    rollback_of: String(order.rollbackOf)
   });
  const incidentOf = (deploymentId)=>`d${deploymentId}`;
  function wrongIn(order) {
   const inputs = inputsOf(order);
   const wrong = Object.entries(PATTERNS).filter(([name, looks])=>!looks.test(inputs[name] ?? '')).map(([name])=>name);
   return WORKFLOW_PATH.test(order.workflow) ? wrong : [
    ...wrong,
    'workflow'
   ];
  }
  const WORKFLOW_PATH = /^\.github\/workflows\/[\w-][\w.-]{0,99}\.ya?ml$/u;
  const ENVIRONMENT_NAME = /^[\p{L}\p{N}](?:[\p{L}\p{N} ._/-]{0,253}[\p{L}\p{N}._-])?$/u;
  const APP_LOGIN = /^[a-z0-9][a-z0-9-]{0,38}\[bot\]$/u;
  const ID = /^[1-9]\d{0,14}$/u;
  const SHA = /^[0-9a-f]{40}$/u;
  const PATTERNS = {
   environment: ENVIRONMENT_NAME,
   target: SHA,
   expected_current_sha: SHA,
   incident: /^d[1-9]\d{0,14}$/u,
   reason: /^[A-Za-z0-9][A-Za-z0-9 ,.;-]{0,199}$/u,
   hop: /^[1-9]$/u,
   rollback_of: ID
  };
  const isId = (value)=>ID.test(String(value));
  const isSha = (text)=>SHA.test(text);
 },
 6545: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Xv: ()=>ON_INCONCLUSIVE,
   xm: ()=>WATCH_LIMITS,
   xr: ()=>pastSpansOf,
   qt: ()=>watchOptions,
   KH: ()=>watchPlanOf
  });
  var schemas = __webpack_require__(94343);
  var api = __webpack_require__(43759);
  var rollback_order = __webpack_require__(68057);
  ;
  const onPassOptions = schemas.Ikc({
   enabled: schemas.Rvf(schemas.zMY().check(schemas.q0y('The kill switch. It is read fresh, and once more right before the workflow is started.')), true),
   mode: schemas.Rvf(schemas.k5n([
    'dry-run',
    'live'
   ]).check(schemas.q0y('`dry-run` tells what would be started, and starts nothing. `live` starts it.')), 'dry-run'),
   workflow: schemas.lqM(schemas.YjP().check(api.Fk(rollback_order.A8, 'a workflow is a file such as .github/workflows/promote.yml'), schemas.q0y('The one workflow that may be started, from the default branch. Left out: none.'))),
   environments: schemas.Rvf(schemas.YOg(schemas.YjP().check(api.Fk(rollback_order.YR, 'an environment is called by letters, digits, blanks and . _ / -'))).check(api.Eb(50), schemas.q0y('The environments from which is promoted.')), [
    'staging'
   ])
  });
  ;
  const DEFAULTS = {
   key: true,
   weight: 1,
   worse: 'up',
   tolerate: 1,
   floor: 3,
   needs: 20,
   baseline: 'before',
   most: 0.05,
   trend: false,
   silence: 'unseen'
  };
  const checkOf = (check)=>({
    ...DEFAULTS,
    ...check
   });
  const planOf = (plan)=>({
    alpha: 0.01,
    beta: 0.05,
    harm: 2,
    ...plan
   });
  ;
  const ON_INCONCLUSIVE = [
   'pause',
   'pass',
   'fail'
  ];
  const WATCH_LIMITS = {
   minutes: 300,
   everySeconds: 600,
   checks: 50
  };
  const tolerate = schemas.aig().check(api.qm(1), api.Zm(100), schemas.q0y('How many times as bad as before is still taken to be well.'));
  const judging = {
   key: schemas.Rvf(schemas.zMY().check(schemas.q0y('Whether it fails the deployment alone. Others fail it together, from half of their weight on.')), true),
   weight: schemas.Rvf(schemas.aig().check(api.Tx(0), api.Zm(100), schemas.q0y('How much it counts among those that are not key.')), 1),
   worse: schemas.Rvf(schemas.k5n([
    'up',
    'down',
    'either'
   ]).check(schemas.q0y('Which way of a value is bad. Of counts and probes, more that goes wrong always is.')), 'up'),
   tolerate: schemas.lqM(tolerate.check(schemas.q0y('How many times as bad as before is still taken to be well; left out, that of the section.'))),
   floor: schemas.Rvf(schemas.Whr().check(api.qm(0), api.Zm(1000), schemas.q0y('So many failed probes or commands in a row fail it at once. 0: never.')), 3),
   needs: schemas.Rvf(schemas.Whr().check(api.qm(1), api.Zm(1_000_000), schemas.q0y('Fewer requests, probes or other countable things decide nothing.')), 20),
   baseline: schemas.Rvf(schemas.k5n([
    'before',
    'beside',
    'same-hour-last-week',
    'none'
   ]).check(schemas.q0y('What it is held against: the time before the deployment, what runs beside it, the same hour last week, or `most` alone.')), 'before'),
   'baseline-minutes': schemas.Rvf(schemas.Whr().check(api.qm(5), api.Zm(10_080), schemas.q0y('How much of the time before is looked at.')), 60),
   most: schemas.Rvf(schemas.aig().check(api.Tx(0), api.Au(1), schemas.q0y('The share that may go wrong where there is nothing to compare with.')), 0.05),
   trend: schemas.Rvf(schemas.zMY().check(schemas.q0y('Whether a value that keeps rising, as memory that leaks, is told of.')), false),
   limit: schemas.lqM(schemas.aig().check(api.Tx(0), schemas.q0y('Where a rising value hits its end, in its own unit: memory that the service may use.')))
  };
  const checkName = schemas.YjP().check(api.Fk(/^[\p{L}\p{N}](?:[\p{L}\p{N} ._/-]{0,98}[\p{L}\p{N}._-])?$/u, 'a check is called by letters, digits, blanks and . _ / -'));
  const watchOptions = (kinds)=>schemas.Ikc({
    minutes: schemas.Rvf(schemas.Whr().check(api.qm(1), api.Zm(WATCH_LIMITS.minutes), schemas.q0y('How long a deployment is watched, unless it is decided before.')), 30),
    every: schemas.Rvf(schemas.Whr().check(api.qm(1), api.Zm(WATCH_LIMITS.everySeconds), schemas.q0y('How many seconds lie between two looks.')), 15),
    alpha: schemas.Rvf(schemas.aig().check(api.Tx(0), api.Zm(0.2), schemas.q0y('The largest probability that a deployment which changed nothing fails, over all checks and all looks.')), 0.01),
    beta: schemas.Rvf(schemas.aig().check(api.Tx(0), api.Zm(0.5), schemas.q0y('The largest probability that a deployment which does harm passes before the end of the watch.')), 0.05),
    harm: schemas.Rvf(schemas.aig().check(api.Tx(1), api.Zm(100), schemas.q0y('How many times what is tolerated is the harm that a pass before the end rules out.')), 2),
    tolerate: schemas.Rvf(tolerate, 1),
    'on-inconclusive': schemas.Rvf(schemas.k5n(ON_INCONCLUSIVE).check(schemas.q0y('What follows where nothing was decided, or nothing was seen: `pause` asks a human, `pass` goes on, `fail` fails the step. The verdict stays what it is.')), 'pause'),
    'series-days': schemas.Rvf(schemas.Whr().check(api.qm(0), api.Zm(30), schemas.q0y('On a schedule or an alert, a value that is a gauge is also held against so many days of its own past. 0: not.')), 7),
    'on-pass': onPassOptions.check(schemas.q0y('What is started where a deployment passes.')),
    environments: schemas.Rvf(schemas.YOg(schemas.YjP().check(api.Fk(rollback_order.YR, 'an environment is called by letters, digits, blanks and . _ / -'))).check(api.Eb(50), schemas.q0y('The environments that are watched. Empty: any.')), []),
    checks: schemas.Rvf(schemas.g1P(checkName, checkOptions(kinds)).check(schemas.YPB((checks)=>Object.keys(checks).length <= WATCH_LIMITS.checks, `there may be ${WATCH_LIMITS.checks} checks at most`), schemas.q0y('What tells how the service is, each by a name of your choice.')), {})
   });
  const checkOptions = (kinds)=>{
   const names = Object.keys(kinds);
   return schemas.Ikc({
    ...kinds,
    ...judging
   }).check(schemas.z6Y(({ value, issues })=>{
    const found = names.filter((name)=>Object.hasOwn(value, name));
    if (found.length !== 1) issues.push({
     code: 'custom',
     message: wrongKinds(found, names),
     input: value
    });
   }), schemas.q0y('One kind of check with its options, and how it is judged.'));
  };
  const wrongKinds = (found, all)=>found.length === 0 ? `a check needs one kind: ${all.join(', ')}` : `a check has one kind, and this has ${found.length}: ${found.join(', ')}. Give each a check of its own`;
  function watchPlanOf({ alpha, beta, harm, tolerate, checks }, { startedAt, endsAt, isOfAlerts }) {
   const planned = Object.entries(checks).map(([name, check])=>checkFrom(name, check, {
     tolerate,
     silence: isOfAlerts(name) ? 'well' : 'unseen'
    }));
   return planOf({
    alpha,
    beta,
    harm,
    startedAt,
    endsAt,
    checks: planned
   });
  }
  const checkFrom = (name, check, rest)=>checkOf({
    name,
    key: check.key,
    weight: check.weight,
    worse: check.worse,
    tolerate: check.tolerate ?? rest.tolerate,
    floor: check.floor,
    needs: check.needs,
    baseline: check.baseline,
    most: check.most,
    trend: check.trend,
    silence: rest.silence,
    ...check.limit === undefined ? {} : {
     limit: check.limit
    }
   });
  const MINUTE_MS = 60_000;
  const WEEK_MS = 7 * 24 * 60 * MINUTE_MS;
  function pastSpansOf(plan, checks, deployedAt) {
   const until = Math.min(plan.startedAt, deployedAt ?? Infinity);
   return new Map(plan.checks.flatMap(({ name, baseline, silence })=>{
    const lengthMs = (checks[name]?.['baseline-minutes'] ?? 0) * MINUTE_MS;
    if (baseline === 'none' && silence !== 'well') return [];
    if (baseline !== 'same-hour-last-week') return [
     [
      name,
      {
       from: until - lengthMs,
       until
      }
     ]
    ];
    const from = plan.startedAt - WEEK_MS;
    return [
     [
      name,
      {
       from,
       until: Math.min(from + lengthMs, until)
      }
     ]
    ];
   }));
  }
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
